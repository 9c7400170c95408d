import { cny } from '@media-graph/subgraph';
import { forAudience, forStaffOfOrganisation } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms } from '../paper-stock/paper-weight.ts';

export const companyResolvers: Resolvers = {
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    printingProfile: ({ id }, _, { companies }) => companies.load(id),
    printingFigures: forStaffOfOrganisation('HEADQUARTERS', ({ id }, { month }, { figures }) =>
      figures.load({ organisationId: id.toLowerCase(), month }),
    ),
    printOrders: forAudience('HEADQUARTERS', ({ id }, page, { ordersOfCustomers }) =>
      ordersOfCustomers.load(id, page),
    ),
  },
  PrintingFigures: {
    grossCopies: ({ goodCopies, wasteCopies }) => goodCopies + wasteCopies,
    wasteRate: ({ goodCopies, wasteCopies }) => {
      const gross = goodCopies + wasteCopies;
      return gross > 0n ? Number(wasteCopies) / Number(gross) : null;
    },
    paperKg: ({ paperGrams }) => kilograms(paperGrams),
    revenue: ({ revenueMinor }) => cny(revenueMinor),
    received: ({ receivedMinor = 0n }) => cny(receivedMinor),
  },
};
