import { allow, refused, requireFound } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import type { Article } from '../article/article.entity.ts';
import type { Transaction } from '../context.ts';
import type { DuplicateArticleInput } from '../generated/resolvers.ts';
import { isUnderEmbargo } from '../publication/embargo.ts';
import { draftOf } from './draft-of.ts';
import { emptyDraft } from './empty-draft.ts';
import { insertDraft } from './write-draft.ts';

/** Begins a draft with the text of another article; as its update, where readers have that before them. */
export const duplicateArticle = async (tx: Transaction, input: DuplicateArticleInput): Promise<Article> => {
  allow(tx.viewer, 'editor');
  const original = requireFound(await tx.articles.load(input.id), 'input', 'id');
  const isOut = original.status === 'PUBLISHED' || original.status === 'CORRECTED';
  if (input.isUpdate && (!isOut || isUnderEmbargo(original, new Date())))
    throw refused('ILLEGAL_TRANSITION', 'Only what readers have before them is updated', 'input', 'id');
  const id = uuidv7();
  const { slug } = emptyDraft(id);
  const updateOf = input.isUpdate ? original.id : null;
  const draft = await draftOf(tx, original);
  // What was put right in the other is no news of this one.
  const body = draft.body.filter(({ kind }) => kind !== 'CORRECTION');
  return insertDraft(tx, id, { ...draft, slug, body }, { updateOf });
};
