import { refused } from '@media-graph/subgraph';

/** The status that a step leads to, or ILLEGAL_TRANSITION. */
export const takeStep = <Step extends string, Status extends string>(
  transitions: Readonly<Record<Step, Partial<Record<Status, Status>>>>,
  status: Status,
  step: Step,
): Status => {
  const next = transitions[step][status];
  if (!next) throw refused('ILLEGAL_TRANSITION', `${step} does not lead on from ${status}`);
  return next;
};
