import { signedStatement } from './signed-statement.ts';

/**
 * Which assets are kept from the public as long as a story, as the subgraph of the assets says it to the one of the story;
 * with the key of rights.
 */
export type CoverStatement = {
  /** When it was made; ISO 8601, as `until`. */
  readonly madeAt: string;
  readonly articleId: string;
  readonly assetIds: readonly string[];
  readonly until: string;
};

export const { write: writeCoverStatement, read: readCoverStatement } =
  signedStatement<CoverStatement>('cover statement');
