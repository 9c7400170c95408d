import { type PageArguments, readPage } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import { type Tag, TagEntity } from './tag.entity.ts';

export const tagRepository = (manager: EntityManager) =>
  manager.getRepository(TagEntity).extend({
    byIds(ids: readonly string[]): Promise<Tag[]> {
      return this.findBy({ id: In(ids) });
    },
    page(type: Tag['type'] | null | undefined, page: PageArguments) {
      const tags = this.createQueryBuilder('tag');
      if (type) tags.where('tag.type = :type', { type });
      return readPage(tags, page, { by: ['tag.slug'], direction: 'ASC' });
    },
  });
