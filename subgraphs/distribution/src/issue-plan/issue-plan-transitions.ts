/** The way of a plan, which goes back while no copy is delivered, and for returns that come late. The trigger on `issue_plans` holds the same. */
export const issuePlanTransitions = {
  COLLECTING: ['NOTIFIED', 'CANCELLED'],
  NOTIFIED: ['COLLECTING', 'DISPATCHED', 'CLOSED', 'CANCELLED'],
  DISPATCHED: ['CLOSED', 'CANCELLED'],
  CLOSED: ['DISPATCHED'],
  CANCELLED: ['COLLECTING'],
} as const satisfies Record<string, readonly string[]>;

export type IssuePlanStatus = keyof typeof issuePlanTransitions;
