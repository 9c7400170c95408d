import type { Transaction } from '../context.ts';
import { blocked, requireStatement, verdictOf } from './require-statement.ts';

/** What a channel is to show, from an instant on. */
type RightsUse = { readonly channelId: string; readonly at: Date; readonly assetIds: readonly string[] };

/**
 * Whether an article's pictures may go out with it, by what the subgraph of the pictures has signed; until when they may
 * is noted. What a client says counts for nothing, and what it leaves out is refused.
 *
 * @param signed `Article.rightsStatement`
 * @throws RIGHTS_BLOCKED with each picture, channel and reason
 */
export const requireRights = async (
  tx: Pick<Transaction, 'readRights' | 'pictureRightsRepository'>,
  articleId: string,
  signed: string | null | undefined,
  uses: readonly RightsUse[],
): Promise<void> => {
  const needed = uses.flatMap(({ assetIds, ...use }) =>
    [...new Set(assetIds)].map((assetId) => ({ ...use, assetId })),
  );
  if (needed.length === 0) return;
  const statement = requireStatement(tx, signed);
  const verdicts = needed.map((use) => ({
    ...use,
    verdict: verdictOf(statement, use.assetId, use.channelId, use.at),
  }));
  const reasons = verdicts.flatMap(({ assetId, channelId, at, verdict }) => {
    const where = `picture ${assetId} on channel ${channelId}`;
    if (!verdict) return [`${where}: NOT_ASKED`];
    const isOver = verdict.until !== null && new Date(verdict.until) <= at;
    if (verdict.reasons.length > 0) return [`${where}: ${verdict.reasons.join(', ')}`];
    return isOver ? [`${where}: ENDS ${verdict.until}`] : [];
  });
  if (reasons.length > 0)
    throw blocked(
      `${reasons.join('; ')}. A rights manager may set aside NO_RIGHTS, PAID, CONDITIONAL and DENIED by a lease`,
    );
  const said = verdicts.map(({ assetId, channelId, verdict }) => ({
    ...{ assetId, channelId, reasons: [] },
    endsAt: verdict?.until ? new Date(verdict.until) : null,
  }));
  await tx.pictureRightsRepository.note(articleId, new Date(statement.madeAt), said);
};
