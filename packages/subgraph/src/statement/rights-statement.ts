import { signedStatement } from './signed-statement.ts';

/** Whether an asset may be published on a channel, as the subgraph of the assets found it. */
export type RightsVerdict = {
  readonly assetId: string;
  readonly channelId: string;
  /** Why not; empty where it may. */
  readonly reasons: readonly string[];
  /** The first instant at which the answer is the other one, ISO 8601; null where there is none. */
  readonly until: string | null;
};

/** What the subgraph of the assets says to the one that publishes, by way of a client that cannot change it. */
export type RightsStatement = {
  /** When it was made, and from when on it holds; ISO 8601. */
  readonly madeAt: string;
  readonly from: string;
  readonly verdicts: readonly RightsVerdict[];
};

/** A key that everybody may read, for local runs and tests, whose pictures are all made up. */
export const madeUpRightsKey = 'the rights key of pictures that are made up';

export const { write: writeRightsStatement, read: readRightsStatement } =
  signedStatement<RightsStatement>('rights statement');
