import type { PlanPart } from '../../planning/plan.ts';
import type { FetchNames } from '../fetch/fetches-made.ts';

export const fetchNames = (plan: PlanPart): FetchNames => {
  const names = new Map<string, number>();
  const count = ({ fetches, deferred }: PlanPart): void => {
    for (const { name } of fetches) if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
    deferred.forEach(count);
  };
  count(plan);
  return names;
};
