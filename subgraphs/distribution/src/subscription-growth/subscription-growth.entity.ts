/** What came and went in a company's month. */
export interface SubscriptionGrowth {
  organisationId: string;
  month: string;
  heldBefore: number;
  started: number;
  restarted: number;
  ended: number;
}
