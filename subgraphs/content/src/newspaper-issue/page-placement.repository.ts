import type { Condition } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { articleParts } from '../article/article-parts.ts';
import { type PagePlacement, PagePlacementEntity } from './page-placement.entity.ts';

export const pagePlacementRepository = (manager: EntityManager, visible: Condition) =>
  articleParts(manager, PagePlacementEntity, visible, 'pageId').extend({
    ofPages(pageIds: readonly string[]): Promise<PagePlacement[]> {
      return this.visible()
        .andWhere('row.pageId = ANY(:pageIds)', { pageIds })
        .orderBy('row.position')
        .getMany();
    },
    /** Puts an article on a page, or elsewhere on it. */
    async place({ pageId, articleId, ...place }: PagePlacement): Promise<void> {
      const { affected } = await this.update({ pageId, articleId }, place);
      if (!affected) await this.insert({ pageId, articleId, ...place });
    },
    /** Gives two pages each other's articles. */
    async swap(one: string, other: string): Promise<void> {
      await this.query(
        `UPDATE page_placements SET page_id = CASE page_id WHEN $1::uuid THEN $2::uuid ELSE $1::uuid END
         WHERE page_id IN ($1::uuid, $2::uuid)`,
        [one, other],
      );
    },
    /** Gives two articles each other's place. */
    async exchange(one: PagePlacement, other: PagePlacement): Promise<void> {
      const move = (from: PagePlacement, { pageId, position, column, areaCm2 }: PagePlacement) =>
        this.update(
          { pageId: from.pageId, articleId: from.articleId },
          { pageId, position, column, areaCm2 },
        );
      await this.query('SET CONSTRAINTS page_placements_position_unique DEFERRED');
      await move(one, other);
      await move(other, one);
      await this.query('SET CONSTRAINTS page_placements_position_unique IMMEDIATE');
    },
    /** Of a page's articles, the embargo that ends last. */
    async lastEmbargo(pageId: string): Promise<Date | null> {
      const found = await this.visible()
        .innerJoin('Article', 'article', 'article.id = row.articleId')
        .andWhere('row.pageId = :pageId', { pageId })
        .select('max(article.embargoedUntil)', 'until')
        .getRawOne<{ until: Date | null }>();
      return found?.until ?? null;
    },
  });
