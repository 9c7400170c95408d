import { pageFields } from '../ad-slot/slot-size.ts';
import { requireReach } from '../business/require-reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { revenueOf } from '../revenue/revenue-of.ts';

export const newspaperIssue: Resolvers = {
  NewspaperIssue: {
    __resolveReference: (issue) => issue,
    adSlots: ({ id }, _, { viewer, slotsOfIssues }) => {
      requireReach(viewer, 'FIGURES');
      return slotsOfIssues.load(id);
    },
    adRevenue: async ({ id }, _, { viewer, revenueOfIssues }) => {
      requireReach(viewer, 'FIGURES');
      return revenueOf(await revenueOfIssues.load(id));
    },
    adRatio: async ({ id, pageCount, format }, _, { viewer, revenueOfIssues }) => {
      requireReach(viewer, 'FIGURES');
      if (!pageCount || !format) return null;
      const sold = (await revenueOfIssues.load(id))?.fields ?? 0;
      return sold / (pageCount * pageFields[format]);
    },
  },
};
