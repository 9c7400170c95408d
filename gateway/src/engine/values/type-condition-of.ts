const prefix = '... on ';

/** The type in a step `... on Type` of one of the planner's paths; undefined for every other step. */
export const typeConditionOf = (step: string): string | undefined =>
  step.startsWith(prefix) ? step.slice(prefix.length) : undefined;
