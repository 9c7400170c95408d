import { cny } from '@media-graph/subgraph';
import { staffOr } from '../access/scope.ts';
import { daysOf } from '../calendar/period.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refundable } from './delivered-days.ts';

export const subscription: Resolvers = {
  Query: {
    paperSubscription: (_, { id }, { subscriptions }) => subscriptions.load(id),
    paperSubscriptions: (_, { first, after, ...filter }, { subscriptionRepository }) =>
      subscriptionRepository.page(filter, { first, after }),
    expiringSubscriptions: (_, { before, ...page }, { subscriptionRepository }) =>
      subscriptionRepository.expiring(before, page),
  },
  PaperSubscription: {
    __resolveReference: ({ id }, { subscriptions }) => subscriptions.load(id),
    subscriber: ({ subscriberId }, _, { subscribers }) => subscribers.load(subscriberId),
    title: ({ titleId }, _, { titles }) => titles.load(titleId),
    pricePaid: ({ pricePaidMinor }) => cny(pricePaidMinor),
    refunded: ({ refundedMinor }) => cny(refundedMinor),
    refundable: async (row, { on }, { pausesOfSubscriptions }) => {
      const pauses = await pausesOfSubscriptions.load(row.id);
      return cny(
        refundable(
          row,
          pauses.map(({ during }) => daysOf(during)),
          row.stoppedOn ?? on,
        ) - row.refundedMinor,
      );
    },
    placements: ({ id }, _, { viewer, placementsOfSubscriptions }) => {
      staffOr(viewer);
      return placementsOfSubscriptions.load(id);
    },
    pauses: ({ id }, _, { pausesOfSubscriptions }) => pausesOfSubscriptions.load(id),
    entries: ({ id }, _, { entriesOfSubscriptions }) => entriesOfSubscriptions.load(id),
  },
  DeliveryPlacement: {
    isTemporary: ({ kind }) => kind === 'TEMPORARY',
    address: ({ addressId }) => (addressId ? { id: addressId } : null),
    outlet: ({ outletId }, _, { outlets }) => (outletId ? outlets.load(outletId) : null),
    from: ({ during }) => daysOf(during).from,
    until: ({ during }) => daysOf(during).until,
  },
  SubscriptionPause: {
    from: ({ during }) => daysOf(during).from,
    until: ({ during }) => daysOf(during).until,
  },
  SubscriptionEntry: {
    amount: ({ amountMinor }) => cny(amountMinor),
  },
};
