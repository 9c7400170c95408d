import { allow, refused } from '@media-graph/subgraph';
import type { Article } from '../article/article.entity.ts';
import { lockArticleRow } from '../article-lock/lock-article-row.ts';
import type { Transaction } from '../context.ts';
import type { RecheckArticleRightsInput } from '../generated/resolvers.ts';
import { assetsOf } from '../publication/assets-of.ts';
import { blocked, requireStatement, verdictOf } from './require-statement.ts';

/** Notes what is said now of the pictures of a story that is out: whatever may not be shown any more is to be taken down. */
export const recheckArticleRights = async (
  tx: Transaction,
  input: RecheckArticleRightsInput,
): Promise<Article> => {
  allow(tx.viewer, 'editor', 'reviewer');
  const article = await lockArticleRow(tx, input.id, 'input', 'id');
  const shown = await assetsOf(tx, article.id);
  const live = (await tx.publicationsOfArticles.load(article.id)).filter(({ status }) => status === 'LIVE');
  const uses = live.flatMap(({ channelId, leadImageId }) =>
    [...new Set([...shown, ...(leadImageId ? [leadImageId] : [])])].map((assetId) => ({
      assetId,
      channelId,
    })),
  );
  if (uses.length === 0)
    throw refused('ILLEGAL_TRANSITION', 'No channel shows a picture with the article', 'input', 'id');
  const statement = requireStatement(tx, input.rightsStatement);
  const now = new Date();
  const said = uses.map(({ assetId, channelId }) => {
    const verdict = verdictOf(statement, assetId, channelId, now);
    if (!verdict) throw blocked(`picture ${assetId} on channel ${channelId}: NOT_ASKED`);
    const reasons = [...verdict.reasons];
    const until = verdict.until === null ? null : new Date(verdict.until);
    return { assetId, channelId, reasons, endsAt: reasons.length > 0 ? now : until };
  });
  await tx.pictureRightsRepository.note(article.id, new Date(statement.madeAt), said);
  return article;
};
