/** The way of a plan, which goes back while no vehicle has left. The trigger on `issue_plans` holds the same. */
export const issuePlanTransitions = {
  COLLECTING: ['NOTIFIED'],
  NOTIFIED: ['COLLECTING', 'DISPATCHED'],
  DISPATCHED: ['CLOSED'],
  CLOSED: [],
} as const satisfies Record<string, readonly string[]>;

export type IssuePlanStatus = keyof typeof issuePlanTransitions;
