import { lockVersion, optionalId, optionalText, refused, requireStep, revise } from '@media-graph/subgraph';
import { requireNewsroom } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { MoveNewsAssignmentInput } from '../generated/resolvers.ts';
import type { NewsAssignment } from './news-assignment.entity.ts';
import { newsAssignmentTransitions } from './news-assignment-transitions.ts';

/** Notes that somebody goes, has delivered, is called off, or is to do it again. */
export const moveNewsAssignment = async (
  tx: Transaction,
  input: MoveNewsAssignmentInput,
): Promise<NewsAssignment> => {
  requireNewsroom(tx.viewer);
  const statusReason = optionalText(input.reason, 500, 'input', 'reason');
  const articleId = optionalId(input.articleId, 'input', 'articleId');
  const assetId = optionalId(input.assetId, 'input', 'assetId');
  const assignment = await lockVersion(tx.newsAssignmentRepository, input);
  const status = requireStep(newsAssignmentTransitions, assignment.status, input.to, 'input', 'to');
  if ((status === 'CANCELLED' || assignment.status === 'DELIVERED') && statusReason === null)
    throw refused('INVALID_INPUT', 'Say why', 'input', 'reason');
  if (status !== 'DELIVERED' && (articleId !== null || assetId !== null))
    throw refused('INVALID_INPUT', 'Only what is delivered has come of it', 'input', 'to');
  if (status === 'DELIVERED' && articleId === null && assetId === null)
    throw refused('INVALID_INPUT', 'Say what came of it: an article or an asset', 'input', 'articleId');
  return revise(tx.newsAssignmentRepository, assignment, { status, statusReason, articleId, assetId });
};
