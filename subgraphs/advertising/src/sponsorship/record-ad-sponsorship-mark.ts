import { allow, requireId } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';
import type { RecordAdSponsorshipMarkInput } from '../generated/resolvers.ts';
import { requireArticleMark } from '../line/require-article-mark.ts';
import type { AdSponsorship } from './sponsorship.entity.ts';

/** Notes on all that was sold of an article before there were marks that the newsroom has bound it to 廣告 since. */
export const recordAdSponsorshipMark = async (
  tx: Transaction,
  input: RecordAdSponsorshipMarkInput,
): Promise<AdSponsorship[]> => {
  allow(tx.viewer, 'editor');
  const articleId = requireId(input.articleId, 'input', 'articleId');
  const markedAt = requireArticleMark(tx, articleId, input.articleMark, 'input');
  return tx.sponsorshipRepository.mark(articleId, markedAt);
};
