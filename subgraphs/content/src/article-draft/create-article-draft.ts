import { allow } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { CreateArticleDraftInput } from '../generated/resolvers.ts';
import { checkDraft } from './check-draft.ts';
import { emptyDraft } from './empty-draft.ts';
import { insertDraft } from './write-draft.ts';

/** Begins an article, as far as it is written. */
export const createArticleDraft = async (
  tx: Transaction,
  input: CreateArticleDraftInput,
): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const id = uuidv7();
  return insertDraft(tx, id, checkDraft(input, emptyDraft(id)));
};
