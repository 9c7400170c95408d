import { seedId } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Draft } from '../article-draft/draft.ts';
import { searchVectorOf } from '../article-search/search-vector-of.ts';
import type { DataSources } from '../context.ts';

type Written = { readonly draft: Draft } & Pick<Article, 'createdAt' | 'updatedAt'> & Partial<Article>;

/** Stores articles of an editor's with all that belongs to them, in a statement for each table. */
export const insertDrafts = async (
  { articleRepository, articleDetailRepository, articleVersionRepository }: DataSources,
  written: readonly Written[],
): Promise<void> => {
  const idOf = ({ slug }: Draft) => seedId('Article', slug);
  await articleRepository.insert(
    written.map(({ draft, ...more }) => {
      const { credits, tagIds: _, organisationIds: __, ...columns } = draft;
      const searchVector = searchVectorOf({ ...columns, credits });
      return { id: idOf(draft), author: 'editor', ...columns, searchVector, ...more };
    }),
  );
  await articleVersionRepository.insert(
    written.map(({ draft, createdAt }) => ({
      ...{ articleId: idOf(draft), number: 1, author: 'editor', savedAt: createdAt, content: draft },
    })),
  );
  await articleDetailRepository.credits.insert(
    written.flatMap(({ draft }) =>
      draft.credits.map((credit, position) => ({ articleId: idOf(draft), position, ...credit })),
    ),
  );
  await articleDetailRepository.tags.insert(
    written.flatMap(({ draft }) =>
      draft.tagIds.map((tagId, position) => ({ articleId: idOf(draft), position, tagId })),
    ),
  );
};
