import type { IssuePlan } from './issue-plan.entity.ts';

export type IssuePlanStatus = IssuePlan['status'];
export type IssuePlanStep = 'NOTIFY' | 'REOPEN' | 'DISPATCH' | 'CLOSE';

/** Where each step leads from each status; what is not here is refused. The trigger on `issue_plans` holds the same. */
export const issuePlanTransitions: Readonly<
  Record<IssuePlanStep, Partial<Record<IssuePlanStatus, IssuePlanStatus>>>
> = {
  NOTIFY: { COLLECTING: 'NOTIFIED' },
  REOPEN: { NOTIFIED: 'COLLECTING' },
  DISPATCH: { NOTIFIED: 'DISPATCHED' },
  CLOSE: { DISPATCHED: 'CLOSED' },
};
