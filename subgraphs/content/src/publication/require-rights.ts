import { refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';

/** What a channel is to show, from an instant on. */
type RightsUse = { readonly channelId: string; readonly at: Date; readonly assetIds: readonly string[] };

const takenForMs = 15 * 60_000;

const blocked = (message: string) => refused('RIGHTS_BLOCKED', message, 'input', 'rightsStatement');

/**
 * Whether an article's pictures may go out with it, by what the subgraph of the pictures has signed. What a client says
 * counts for nothing, and what it leaves out is refused.
 *
 * @param signed `Article.rightsStatement`
 * @throws RIGHTS_BLOCKED with each picture, channel and reason
 */
export const requireRights = (
  { readRights }: Pick<Transaction, 'readRights'>,
  signed: string | null | undefined,
  uses: readonly RightsUse[],
): void => {
  const needed = uses.flatMap(({ assetIds, ...use }) =>
    [...new Set(assetIds)].map((assetId) => ({ ...use, assetId })),
  );
  if (needed.length === 0) return;
  const statement = signed ? readRights(signed) : null;
  if (!statement)
    throw blocked(
      'The article shows pictures: ask Article.rightsStatement for these channels, and hand it in',
    );
  if (Date.parse(statement.madeAt) < Date.now() - takenForMs)
    throw blocked('The rights were asked for more than 15 minutes ago: ask again');
  const reasons = needed.flatMap(({ assetId, channelId, at }) => {
    const verdict = statement.verdicts.find((one) => one.assetId === assetId && one.channelId === channelId);
    const where = `picture ${assetId} on channel ${channelId}`;
    if (!verdict || at < new Date(statement.from)) return [`${where}: NOT_ASKED`];
    const isOver = verdict.until !== null && new Date(verdict.until) <= at;
    if (verdict.reasons.length > 0) return [`${where}: ${verdict.reasons.join(', ')}`];
    return isOver ? [`${where}: ENDS ${verdict.until}`] : [];
  });
  if (reasons.length > 0)
    throw blocked(
      `${reasons.join('; ')}. A rights manager may set aside NO_RIGHTS, PAID, CONDITIONAL and DENIED by a lease`,
    );
};
