import type { BatchSlot } from './assign-batches.ts';
import type { Run } from './run.ts';
import type { Targets } from './targets.ts';

/** A piece of a plan, compiled: it is carried out in one run after the other. */
export type Step = {
  /** Fills in what the targets lack. It never throws. */
  readonly fill: (run: Run, targets: Targets) => Promise<void> | void;
  /** Where its fetches may be batched. */
  readonly slots: readonly BatchSlot[];
};
