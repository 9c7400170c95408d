import { seedId } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import type { Draft } from '../article-draft/draft.ts';
import { partsOf } from '../article-draft/write-draft.ts';
import type { DataSources } from '../context.ts';

type Written = { readonly draft: Draft } & Pick<Article, 'createdAt' | 'updatedAt'> & Partial<Article>;

/** Stores articles of an editor's with all that belongs to them, in a statement for each table. */
export const insertDrafts = async (
  { articleRepository, articleDetailRepository, articleVersionRepository }: DataSources,
  written: readonly Written[],
): Promise<void> => {
  const idOf = ({ slug }: Draft) => seedId('Article', slug);
  await articleRepository.insert(
    written.map(({ draft, ...more }) => ({
      ...{ id: idOf(draft), author: 'editor' },
      ...partsOf(draft).row,
      ...more,
    })),
  );
  await articleVersionRepository.insert(
    written.map(({ draft, createdAt }) => ({
      ...{ articleId: idOf(draft), number: 1, author: 'editor', savedAt: createdAt, content: draft },
    })),
  );
  await articleDetailRepository.insert(
    written.map(({ draft }) => ({ articleId: idOf(draft), details: partsOf(draft).details })),
  );
};
