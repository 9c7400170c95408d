import { cny, forbidden } from '@media-graph/subgraph';
import { requireReach } from '../business/require-reach.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { monthStart } from '../input/civil-date.ts';
import { revenueOf } from '../revenue/revenue-of.ts';

export const company: Resolvers = {
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    advertisingProfile: ({ id }, _, { companies }) => companies.load(id),
    advertisingFigures: async ({ id }, { month }, context) => {
      const key = { organisationId: id, month: monthStart(month) };
      const profile = await context.companies.load(id);
      if (!profile) return null;
      await requireReach(context, 'FIGURES');
      const figures = await context.figuresOfCompanies.load(key);
      if (!figures) throw forbidden('These are the figures of another company');
      const { slotsOffered, slotsSold, invoicedMinor, receivedMinor } = figures;
      return {
        month,
        revenue: revenueOf(figures),
        invoiced: cny(invoicedMinor),
        received: cny(receivedMinor),
        slotsOffered,
        slotsSold,
        sellThrough: slotsOffered > 0 ? slotsSold / slotsOffered : null,
        isSynthetic: profile.isSynthetic,
      };
    },
    adSpend: async ({ id }, { month }, context) => {
      await requireReach(context, 'CUSTOMERS');
      return revenueOf(
        await context.revenueOfCustomers.load({ organisationId: id, month: monthStart(month) }),
      );
    },
  },
};
