import { staffOr } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { cny } from '../money/cny.ts';

export const complaint: Resolvers = {
  Query: {
    complaint: (_, { id }, { complaints }) => complaints.load(id),
    complaints: (_, { first, after, ...filter }, { complaintRepository }) =>
      complaintRepository.page(filter, { first, after }),
  },
  Complaint: {
    __resolveReference: ({ id }, { complaints }) => complaints.load(id),
    subscription: ({ subscriptionId }, _, { viewer, subscriptions }) => {
      staffOr(viewer, 'finance');
      return subscriptions.load(subscriptionId);
    },
    route: ({ routeId }, _, { routes }) => (routeId ? routes.load(routeId) : null),
    carrierCharge: ({ carrierChargeMinor }) => cny(carrierChargeMinor),
  },
};
