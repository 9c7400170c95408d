import { cny, requireMonth } from '@media-graph/subgraph';
import { staffOr } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const company: Resolvers = {
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    travelProfile: async ({ id }, _, { profiles }) => (await profiles.load(id)).at(0) ?? null,
    travelFigures: ({ id }, { month }, { viewer, figures }) => {
      const checked = requireMonth(month);
      staffOr(viewer, 'HEADQUARTERS');
      return figures.load({ organisationId: id.toLowerCase(), month: checked });
    },
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
