import type { PlanPart } from '../../planning/plan.ts';

/** The names of a plan's fetches, each with how many fetches have it. */
export type FetchNames = ReadonlyMap<string, number>;

export const fetchNames = (plan: PlanPart): FetchNames => {
  const names = new Map<string, number>();
  const count = ({ fetches, deferred }: PlanPart): void => {
    for (const { name } of fetches) if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
    deferred.forEach(count);
  };
  count(plan);
  return names;
};
