/** What came and went in a company's month. */
export interface PaperSubscriptionGrowth {
  organisationId: string;
  month: string;
  heldBefore: number;
  started: number;
  restarted: number;
  ended: number;
}
