/** The way of a subscription. One that is paused still has days to come. The trigger on `subscriptions` holds the same. */
export const paperSubscriptionTransitions = {
  ACTIVE: ['PAUSED', 'STOPPED', 'EXPIRED'],
  PAUSED: ['ACTIVE', 'STOPPED'],
  STOPPED: [],
  EXPIRED: ['ACTIVE'],
} as const satisfies Record<string, readonly string[]>;

export type PaperSubscriptionStatus = keyof typeof paperSubscriptionTransitions;
