import type { Steps } from '@media-graph/subgraph';
import type { IssuePlan } from './issue-plan.entity.ts';

export type IssuePlanStatus = IssuePlan['status'];
export type IssuePlanStep = 'NOTIFY' | 'REOPEN' | 'DISPATCH' | 'CLOSE';

/** Where each step leads from each status; what is not here is refused. The trigger on `issue_plans` holds the same. */
export const issuePlanTransitions: Steps<IssuePlanStep, IssuePlanStatus> = {
  NOTIFY: { COLLECTING: 'NOTIFIED' },
  REOPEN: { NOTIFIED: 'COLLECTING' },
  DISPATCH: { NOTIFIED: 'DISPATCHED' },
  CLOSE: { DISPATCHED: 'CLOSED' },
};
