import type { Resolvers } from '../generated/resolvers.ts';

export const moneyEstimateResolvers: Resolvers = {
  MoneyEstimate: {
    low: ({ lowMinor, currency }) => ({ amountMinor: lowMinor, currency }),
    high: ({ highMinor, currency }) => (highMinor === null ? null : { amountMinor: highMinor, currency }),
  },
};
