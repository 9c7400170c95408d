import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Tag, TagEntity } from './tag.entity.ts';

type TagPage = PageArguments & { type?: Tag['type'] | null | undefined };

export const tagRepository = (manager: EntityManager) =>
  rowsOf(manager, TagEntity).extend({
    page({ type, ...page }: TagPage) {
      const tags = this.visible();
      if (type) tags.andWhere('row.type = :type', { type });
      return readPage(tags, page, { by: ['row.slug'], direction: 'ASC' });
    },
  });
