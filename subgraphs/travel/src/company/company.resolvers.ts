import { cny } from '@media-graph/subgraph';
import { forStaffOfOrganisation } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const companyResolvers: Resolvers = {
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    travelProfile: ({ id }, _, { companies }) => companies.load(id),
    travelFigures: forStaffOfOrganisation('HEADQUARTERS', ({ id }, { month }, { figures }) =>
      figures.load({ organisationId: id.toLowerCase(), month }),
    ),
  },
  TravelProfile: {
    tours: ({ organisationId }, page, { toursOfProviders }) => toursOfProviders.load(organisationId, page),
  },
  TravelFigures: {
    loadFactor: ({ travellers, capacity }) => (capacity === 0 ? null : travellers / capacity),
    revenue: ({ revenueMinor }) => cny(revenueMinor),
    cost: ({ costMinor }) => cny(costMinor),
    margin: ({ revenueMinor, costMinor }) => cny(revenueMinor - costMinor),
    marginPerTraveller: ({ revenueMinor, costMinor, travellers }) =>
      travellers === 0 ? null : cny((revenueMinor - costMinor) / BigInt(travellers)),
  },
};
