import { toHans, toHant } from '@media-graph/chinese/convert-script';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type Tag, TagEntity } from './tag.entity.ts';

type TagPage = PageArguments & {
  type?: Tag['type'] | null | undefined;
  text?: string | null | undefined;
  isRetired: boolean;
};

export const tagRepository = (manager: EntityManager) =>
  rowsOf(manager, TagEntity).extend({
    page({ type, text, isRetired, ...page }: TagPage) {
      const tags = this.visible().andWhere(`row.retiredAt IS ${isRetired ? 'NOT NULL' : 'NULL'}`);
      if (text != null)
        tags.andWhere(
          `EXISTS (SELECT FROM jsonb_each_text(jsonb_strip_nulls(row.name)) AS name, unnest(CAST(:texts AS text[])) AS text
            WHERE position(lower(text) IN lower(name.value)) > 0)`,
          { texts: [...new Set([text, toHans(text), toHant(text)])] },
        );
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
