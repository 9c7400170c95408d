import { cny, monthRows } from '@media-graph/subgraph';
import { forStaffOfOrganisation } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const companyResolvers: Resolvers = {
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    travelProfile: ({ id }, _, { companies }) => companies.load(id),
    travelFigures: forStaffOfOrganisation('HEADQUARTERS', ({ id }, { month }, { figures }) =>
      figures.load({ organisationId: id.toLowerCase(), month }),
    ),
    travelMonths: forStaffOfOrganisation(
      'HEADQUARTERS',
      async ({ id }, { months }, { companies, figures }) => {
        return (await companies.load(id)) && monthRows(figures, id, months);
      },
    ),
  },
  TravelProfile: {
    tours: ({ organisationId }, page, { toursOfProviders }) => toursOfProviders.load(organisationId, page),
  },
  TravelFigures: {
    loadFactor: ({ travellers, capacity }) => (capacity === 0 ? null : travellers / capacity),
    closings: async ({ organisationId, month }, _, { closings }) =>
      (await closings.load({ organisationId, month }))!.closings,
    books: async ({ organisationId, month }, _, { books }) => (await books.load({ organisationId, month }))!,
    marginPerTraveller: async ({ organisationId, month, travellers }, _, { books }) => {
      if (travellers === 0) return null;
      const { margin } = (await books.load({ organisationId, month }))!;
      return margin && cny(margin.amountMinor / BigInt(travellers));
    },
  },
};
