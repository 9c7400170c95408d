import { type Condition, type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { Draft } from '../article-draft/draft.ts';
import { type ArticleVersion, ArticleVersionEntity } from './article-version.entity.ts';

export type VersionKey = { articleId: string; number: number };

/** As it was stored: before stories had several events, people and places, with one event. */
type Kept = Omit<Draft, Later> & Partial<Pick<Draft, Later>> & { readonly eventId?: string | null };
type Later = 'eventIds' | 'personIds' | 'places';

const asNow = ({ eventId, ...content }: Kept): Draft => ({
  ...{ eventIds: eventId ? [eventId] : [], personIds: [], places: [] },
  ...content,
});

const newestFirst = { by: ['row.number'], direction: 'DESC' } as const;

export const articleVersionRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, ArticleVersionEntity, visible).extend({
    pagesOf(articleIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.articleId', articleIds, page, newestFirst);
    },
    byKeys(keys: readonly VersionKey[]): Promise<ArticleVersion[]> {
      return this.visible()
        .andWhere(
          `(row.articleId, row.number) IN (SELECT * FROM unnest(CAST(:articleIds AS uuid[]), CAST(:numbers AS int[])))`,
          {
            articleIds: keys.map(({ articleId }) => articleId),
            numbers: keys.map(({ number }) => number),
          },
        )
        .getMany();
    },
    async contents(ids: readonly string[]): Promise<{ id: string; content: Draft }[]> {
      const rows = await this.visible()
        .select('row.id', 'id')
        .addSelect('row.content', 'content')
        .andWhere('row.id = ANY(:ids)', { ids })
        .getRawMany<{ id: string; content: Kept }>();
      return rows.map(({ id, content }) => ({ id, content: asNow(content) }));
    },
  });
