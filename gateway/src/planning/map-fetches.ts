import type { Plan, PlannedFetch, PlanPart } from './plan.ts';

/** A plan with other fetches in each of its parts. */
export const mapParts = (
  plan: Plan,
  change: (fetches: readonly PlannedFetch[]) => readonly PlannedFetch[],
): Plan => {
  const inPart = ({ fetches, deferred }: PlanPart): PlanPart => ({
    fetches: change(fetches),
    deferred: deferred.map((part) => ({ ...part, ...inPart(part) })),
  });
  return { ...plan, ...inPart(plan) };
};

/** A plan in which each fetch is another one, that of events as well. */
export const mapFetches = (plan: Plan, change: (fetch: PlannedFetch) => PlannedFetch): Plan => ({
  ...mapParts(plan, (fetches) => fetches.map(change)),
  events: plan.events && change(plan.events),
});
