import { MutationRefused } from './refused.ts';

/**
 * What a check answers of each entry of an input. Where it refuses some of them, all these are told, and not the first
 * alone: `checkEach(assets, (asset, index) => requireFound(asset, 'input', 'assets', String(index)))`.
 *
 * @throws MutationRefused with what the check refuses of all entries
 */
export const checkEach = <Entry, Checked>(
  entries: readonly Entry[],
  check: (entry: Entry, index: number) => Checked,
): Checked[] => {
  const refusals: MutationRefused[] = [];
  const checked = entries.flatMap((entry, index) => {
    try {
      return [check(entry, index)];
    } catch (error) {
      if (!(error instanceof MutationRefused)) throw error;
      refusals.push(error);
      return [];
    }
  });
  if (refusals.length > 0) throw new MutationRefused(refusals.flatMap(({ userErrors }) => userErrors));
  return checked;
};
