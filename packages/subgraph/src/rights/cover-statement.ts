import { readStatement, writeStatement } from '../statement/signed-statement.ts';

/** Which assets are kept from the public as long as a story, as the subgraph of the assets says it to the one of the story. */
export type CoverStatement = {
  /** When it was made; ISO 8601, as `until`. */
  readonly madeAt: string;
  readonly articleId: string;
  readonly assetIds: readonly string[];
  readonly until: string;
};

const purpose = 'cover statement';

/** @param key as of what is said of rights */
export const writeCoverStatement = (key: string, statement: CoverStatement): string =>
  writeStatement(key, purpose, statement);

/** @returns null for whatever was not written with the key, or was changed since */
export const readCoverStatement = (key: string, signed: string): CoverStatement | null =>
  readStatement(key, purpose, signed);
