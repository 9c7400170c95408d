import type { IssuePlan } from './issue-plan.entity.ts';

/** Copies that were drawn and did not come: of runs that were called off, and shortfalls. */
export const undeliveredCopies = (plan: IssuePlan): number =>
  plan.undeliveredCopies + plan.undeliveredRouteCopies + plan.shortCopies + plan.shortRouteCopies;

/** Copies that came and stayed. */
export const netCirculation = (plan: IssuePlan): number =>
  plan.totalDraw - plan.returnedCopies - undeliveredCopies(plan);

/** Copies that outlets got. */
export const outletCopies = (plan: IssuePlan): number =>
  plan.singleCopyDraw - plan.undeliveredCopies - plan.shortCopies;
