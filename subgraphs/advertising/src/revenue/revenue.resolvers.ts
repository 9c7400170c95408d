import { badInput } from '@media-graph/subgraph';
import { requireReach } from '../business/require-reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addMonths, monthStart } from '../input/civil-date.ts';
import { revenueOf } from './revenue-of.ts';

const longest = 24;
const longestByIssue = 3;

export const revenue: Resolvers = {
  Query: {
    adRevenue: async (_, { from, to, by }, context) => {
      const first = monthStart(from, 'from');
      const end = addMonths(monthStart(to, 'to'), 1);
      await requireReach(context, by.includes('ADVERTISER') ? 'CUSTOMERS' : 'FIGURES');
      if (by.length > 2 || new Set(by).size < by.length) throw badInput('`by` names at most two dimensions');
      const most = by.includes('ISSUE') ? longestByIssue : longest;
      if (end <= first || end > addMonths(first, most))
        throw badInput(`From \`from\` to \`to\` are 1 to ${most} months`);
      const groups = await context.revenueRepository.grouped(first, end, by);
      return Promise.all(
        groups.map(async ({ month, medium, sectionId, issueId, advertiserId, ...sums }) => ({
          month,
          medium,
          section: sectionId ? { id: sectionId } : null,
          issue: issueId ? { id: issueId } : null,
          advertiser: advertiserId ? await context.advertisers.load(advertiserId) : null,
          revenue: revenueOf(sums),
        })),
      );
    },
  },
  Section: {
    __resolveReference: ({ id }) => ({ id }),
    adRevenue: async ({ id }, { month }, context) => {
      await requireReach(context, 'FIGURES');
      return revenueOf(await context.revenueOfSections.load({ sectionId: id, month: monthStart(month) }));
    },
  },
};
