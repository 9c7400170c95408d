import { type RightsStatement, refused } from '@media-graph/subgraph';
import type { Transaction } from '../context.ts';

/** For how long what is signed is taken. */
export const takenForMs = 15 * 60_000;

export const blocked = (message: string) => refused('RIGHTS_BLOCKED', message, 'input', 'rightsStatement');

/** What the subgraph of the pictures has signed a short while ago. @throws RIGHTS_BLOCKED for anything else */
export const requireStatement = (
  { readRights }: Pick<Transaction, 'readRights'>,
  signed: string | null | undefined,
): RightsStatement => {
  const statement = signed ? readRights(signed) : null;
  if (!statement)
    throw blocked(
      'The article shows pictures: ask Article.rightsStatement for these channels, and hand it in',
    );
  if (Date.parse(statement.madeAt) < Date.now() - takenForMs)
    throw blocked('The rights were asked for more than 15 minutes ago: ask again');
  return statement;
};

/** What a statement says of a picture on a channel; null where it was not asked for, or for a later instant. */
export const verdictOf = (statement: RightsStatement, assetId: string, channelId: string, at: Date) =>
  at < new Date(statement.from)
    ? null
    : (statement.verdicts.find((one) => one.assetId === assetId && one.channelId === channelId) ?? null);
