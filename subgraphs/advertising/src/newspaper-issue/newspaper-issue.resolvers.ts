import { forAudience } from '../access.ts';
import { pageFields } from '../ad-slot/slot-size.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { nothing } from '../revenue/revenue.repository.ts';

export const newspaperIssueResolvers: Resolvers = {
  NewspaperIssue: {
    __resolveReference: (issue) => issue,
    adSlots: forAudience('HEADQUARTERS', ({ id }, _, { slotsOfIssues }) => slotsOfIssues.load(id)),
    adRevenue: forAudience(
      'HEADQUARTERS',
      async ({ id }, _, { revenueOfIssues }) => (await revenueOfIssues.load(id)) ?? nothing,
    ),
    adRatio: forAudience('HEADQUARTERS', async ({ id, pageCount }, _, { revenueOfIssues }) => {
      if (!pageCount) return null;
      const sold = (await revenueOfIssues.load(id))?.fields ?? 0;
      return sold / (pageCount * pageFields);
    }),
  },
};
