import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { thatAreNamed } from '../section/that-are-named.ts';
import { type Tag, TagEntity } from './tag.entity.ts';

type TagPage = PageArguments & {
  type?: Tag['type'] | null | undefined;
  text?: string | null | undefined;
  isRetired: boolean;
};

export const tagRepository = (manager: EntityManager) =>
  rowsOf(manager, TagEntity).extend({
    page({ type, text, isRetired, ...page }: TagPage) {
      const tags = thatAreNamed(this.visible(), text);
      tags.andWhere(`row.retiredAt IS ${isRetired ? 'NOT NULL' : 'NULL'}`);
      if (type) tags.andWhere('row.type = :type', { type });
      return readPage(tags, page, { by: ['row.slug'], direction: 'ASC' });
    },
    /** A tag by its short name, or the one that it was merged into. */
    async bySlug(slug: string): Promise<Tag | null> {
      const tag = await this.findOneBy({ slug });
      return tag?.mergedInto ? this.findOneBy({ id: tag.mergedInto }) : tag;
    },
    /** Gives all that bears a tag, and what was merged into it, to another one. */
    async handOver(from: string, to: string): Promise<void> {
      await this.update({ mergedInto: from }, { mergedInto: to });
      await this.query(
        `DELETE FROM article_tags AS had USING article_tags AS has
         WHERE had.tag_id = $1 AND has.tag_id = $2 AND has.article_id = had.article_id`,
        [from, to],
      );
      await this.query('UPDATE article_tags SET tag_id = $2 WHERE tag_id = $1', [from, to]);
    },
  });
