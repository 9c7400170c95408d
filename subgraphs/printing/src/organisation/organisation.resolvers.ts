import { cny, requireMonth } from '@media-graph/subgraph';
import { checkMaySeeFigures } from '../access/check-viewer.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { kilograms } from '../paper-stock/paper-weight.ts';

export const organisation: Resolvers = {
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    printingProfile: async ({ id }, _, { profiles }) => (await profiles.load(id)).at(0) ?? null,
    printingFigures: ({ id }, { month }, { viewer, figures }) => {
      checkMaySeeFigures(viewer);
      return figures.load({ organisationId: id.toLowerCase(), month: requireMonth(month) });
    },
    printOrders: ({ id }, page, { viewer, ordersOfCustomers }) => {
      checkMaySeeFigures(viewer);
      return ordersOfCustomers.load(id, page);
    },
  },
  PrintingFigures: {
    grossCopies: ({ goodCopies, wasteCopies }) => goodCopies + wasteCopies,
    wasteRate: ({ goodCopies, wasteCopies }) => {
      const gross = goodCopies + wasteCopies;
      return gross > 0n ? Number(wasteCopies) / Number(gross) : null;
    },
    paperKg: ({ paperGrams }) => kilograms(paperGrams),
    revenue: ({ revenueMinor }) => cny(revenueMinor),
  },
};
