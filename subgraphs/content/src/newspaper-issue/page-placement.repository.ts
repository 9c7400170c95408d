import type { EntityManager } from 'typeorm';
import { ArticleEntity } from '../article/article.entity.ts';
import { type PagePlacement, PagePlacementEntity } from './page-placement.entity.ts';

/** @param visible the SQL condition of what the viewer may see, on the column `visible_from` */
export const pagePlacementRepository = (manager: EntityManager, visible: (alias: string) => string) =>
  manager.getRepository(PagePlacementEntity).extend({
    ofPages(pageIds: readonly string[]): Promise<PagePlacement[]> {
      return this.createQueryBuilder('placement')
        .where(visible('placement'))
        .andWhere('placement.pageId = ANY(:pageIds)', { pageIds })
        .orderBy('placement.position')
        .getMany();
    },
    ofArticles(articleIds: readonly string[]): Promise<PagePlacement[]> {
      return this.createQueryBuilder('placement')
        .where(visible('placement'))
        .andWhere('placement.articleId = ANY(:articleIds)', { articleIds })
        .orderBy('placement.pageId')
        .getMany();
    },
    /** Of a page's articles, the embargo that ends last. */
    async lastEmbargo(pageId: string): Promise<Date | null> {
      const found = await this.createQueryBuilder('placement')
        .innerJoin('Article', 'article', 'article.id = placement.articleId')
        .where(visible('placement'))
        .andWhere('placement.pageId = :pageId', { pageId })
        .select('max(article.embargoedUntil)', 'until')
        .getRawOne<{ until: Date | null }>();
      return found?.until ?? null;
    },
    /** Of these articles, the ones that are there. */
    async present(articleIds: readonly string[]): Promise<Set<string>> {
      const rows = await manager
        .getRepository(ArticleEntity)
        .createQueryBuilder('article')
        .select('article.id', 'id')
        .where('article.id = ANY(:articleIds)', { articleIds })
        .getRawMany<{ id: string }>();
      return new Set(rows.map(({ id }) => id));
    },
  });
