import { addMonths, badInput, cny, cnyOrNull } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Context } from '../context.ts';
import type { AdRevenueDimension, MonthRangeInput, Resolvers } from '../generated/resolvers.ts';
import { marginOf } from './margin-of.ts';
import { nothing } from './revenue.repository.ts';

const longest = 24;
const longestByIssue = 3;

type Asked = { readonly months: MonthRangeInput; readonly by: readonly AdRevenueDimension[] };

const grouped = (_: unknown, { months, by }: Asked, { revenueRepository }: Context) => {
  if (by.length > 2 || new Set(by).size < by.length) throw badInput('`by` names at most two dimensions');
  const most = by.includes('ISSUE') ? longestByIssue : longest;
  const first = `${months.from}-01`;
  const after = addMonths(`${months.until}-01`, 1);
  if (after <= first || after > addMonths(first, most)) throw badInput(`\`months\` are 1 to ${most}`);
  return revenueRepository.grouped(first, after, by);
};

export const revenueResolvers: Resolvers = {
  Query: {
    adRevenue: (root, args, context, info) =>
      forAudience(args.by.includes('ADVERTISER') ? 'FINANCE' : 'HEADQUARTERS', grouped)(
        root,
        args,
        context,
        info,
      ),
  },
  AdRevenue: {
    booked: ({ bookedMinor }) => cny(bookedMinor),
    rateCard: ({ listMinor }) => cny(listMinor),
    paid: ({ paidMinor }) => cny(paidMinor),
    directCost: ({ directCostMinor }) => cnyOrNull(directCostMinor),
    margin: ({ bookedMinor, directCostMinor }) => marginOf(bookedMinor, directCostMinor),
  },
  AdRevenueGroup: {
    section: ({ sectionId }) => (sectionId ? { id: sectionId } : null),
    issue: ({ issueId }) => (issueId ? { id: issueId } : null),
    advertiser: ({ advertiserId }, _, { advertisers }) =>
      advertiserId ? advertisers.load(advertiserId) : null,
    product: ({ productId }, _, { products }) => (productId ? products.load(productId) : null),
    salesperson: ({ salespersonId }) => (salespersonId ? { id: salespersonId } : null),
    revenue: (row) => row,
  },
  Section: {
    __resolveReference: ({ id }) => ({ id }),
    adRevenue: forAudience(
      'HEADQUARTERS',
      async ({ id }, { month }, { revenueOfSections }) =>
        (await revenueOfSections.load({ sectionId: id.toLowerCase(), month })) ?? nothing,
    ),
  },
};
