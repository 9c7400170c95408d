/** Where a fetch of entities waits for others of the same subgraph, to travel together. */
export type Meeting = {
  readonly subgraph: string;
  /** How many fetches are made one after the other before this one. */
  readonly stage: number;
  /** Whether nothing in the plan comes after it. */
  readonly last: boolean;
  /** The stage whose fetches it travels with. */
  with: number;
  /** What those who travel together have in common. */
  key: string;
};

/**
 * Decides which fetches travel together: those of one subgraph at the same stage, and of those for which nothing
 * waits also those of earlier stages. That saves requests and makes no plan longer.
 */
export const arrangeMeetings = (meetings: readonly Meeting[]): void => {
  for (const [, group] of Map.groupBy(meetings, ({ subgraph }) => subgraph)) {
    const stages = [...new Set(group.map(({ stage }) => stage))].sort((a, b) => b - a);
    for (const [index, stage] of stages.entries()) {
      const here = group.filter((meeting) => meeting.stage === stage);
      const later = group.find((meeting) => meeting.stage === stages[index - 1]);
      const canWait = later && here.every(({ last }) => last);
      for (const meeting of here) {
        meeting.with = canWait ? later.with : stage;
        meeting.key = `${meeting.subgraph} ${meeting.with}`;
      }
    }
  }
};
