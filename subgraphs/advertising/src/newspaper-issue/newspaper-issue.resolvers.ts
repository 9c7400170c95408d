import { pageFields } from '../ad-slot/slot-size.ts';
import { requireReach } from '../business/require-reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { revenueOf } from '../revenue/revenue-of.ts';

export const newspaperIssue: Resolvers = {
  NewspaperIssue: {
    __resolveReference: (issue) => issue,
    adSlots: async ({ id }, _, context) => {
      await requireReach(context, 'FIGURES');
      return context.slotsOfIssues.load(id);
    },
    adRevenue: async ({ id }, _, context) => {
      await requireReach(context, 'FIGURES');
      return revenueOf(await context.revenueOfIssues.load(id));
    },
    adRatio: async ({ id, pageCount, format }, _, context) => {
      await requireReach(context, 'FIGURES');
      if (!pageCount || !format) return null;
      const sold = (await context.revenueOfIssues.load(id))?.fields ?? 0;
      return sold / (pageCount * pageFields[format]);
    },
  },
};
