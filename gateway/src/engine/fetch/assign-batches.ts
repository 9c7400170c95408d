/** A fetch of entities, as far as it may travel in one request with others of the same subgraph: in a batch. */
export type BatchSlot = {
  readonly subgraph: string;
  /** How many fetches are made one after the other before this one. */
  readonly stage: number;
  /** Whether nothing in the plan comes after it. */
  readonly last: boolean;
  /** The stage that its batch is sent at. */
  batchStage: number;
  /** Those of one batch have the same. */
  batch: string;
};

/**
 * Decides which fetches are batched: those of one subgraph at the same stage, and of those for which nothing
 * waits also those of earlier stages. That saves requests and makes no plan longer.
 */
export const assignBatches = (slots: readonly BatchSlot[]): void => {
  for (const group of Map.groupBy(slots, ({ subgraph }) => subgraph).values()) {
    const stages = [...new Set(group.map(({ stage }) => stage))].sort((a, b) => b - a);
    for (const [index, stage] of stages.entries()) {
      const here = group.filter((slot) => slot.stage === stage);
      const later = group.find((slot) => slot.stage === stages[index - 1]);
      const canWait = later && here.every(({ last }) => last);
      for (const slot of here) {
        slot.batchStage = canWait ? later.batchStage : stage;
        slot.batch = `${slot.subgraph} ${slot.batchStage}`;
      }
    }
  }
};
