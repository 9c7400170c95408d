import { allow, refused, requireFound, requireId } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RevokeArticlePreviewInput } from '../generated/resolvers.ts';
import type { ArticlePreview } from './article-preview.entity.ts';

/** Ends a link before its time. */
export const revokeArticlePreview = async (
  { viewer, articlePreviewRepository }: Transaction,
  input: RevokeArticlePreviewInput,
): Promise<ArticlePreview> => {
  allow(viewer, 'editor', 'reviewer');
  const id = requireId(input.id, 'input', 'id');
  const preview = requireFound(await articlePreviewRepository.lock(id), 'input', 'id');
  if (preview.revokedAt) throw refused('ILLEGAL_TRANSITION', 'The link was ended already', 'input', 'id');
  const ended = { revokedAt: new Date(), revokedBy: viewer.subject ?? 'unknown' };
  await articlePreviewRepository.update(id, ended);
  return { ...preview, ...ended };
};
