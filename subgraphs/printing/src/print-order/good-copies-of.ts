import type { PressRun } from '../press-run/press-run.entity.ts';

/** What an order's runs have printed together. */
export const goodCopiesOf = (runs: readonly PressRun[]): number =>
  runs.reduce((sum, { goodCopies }) => sum + (goodCopies ?? 0), 0);
