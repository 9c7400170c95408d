import { cny, mutation, mutationOf, readDateRange } from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { refundable } from './delivered-days.ts';
import { expirePaperSubscription } from './expire-paper-subscription.ts';
import { movePaperSubscription } from './move-paper-subscription.ts';
import { pausePaperSubscription } from './pause-paper-subscription.ts';
import { refundPaperSubscription } from './refund-paper-subscription.ts';
import { renewPaperSubscription } from './renew-paper-subscription.ts';
import { resumePaperSubscription } from './resume-paper-subscription.ts';
import { setTemporaryDeliveryAddress } from './set-temporary-delivery-address.ts';
import { startPaperSubscription } from './start-paper-subscription.ts';
import { stopPaperSubscription } from './stop-paper-subscription.ts';

export const paperSubscriptionResolvers: Resolvers = {
  Query: {
    paperSubscription: (_, { id }, { subscriptions }) => subscriptions.load(id),
    paperSubscriptions: forAudience('FINANCE', (_, page, { subscriptionRepository }) =>
      subscriptionRepository.page(page),
    ),
    expiringPaperSubscriptions: forAudience('FINANCE', (_, page, { subscriptionRepository }) =>
      subscriptionRepository.expiring(page),
    ),
  },
  Mutation: {
    startPaperSubscription: mutation('subscription', startPaperSubscription),
    renewPaperSubscription: mutation('subscription', renewPaperSubscription),
    pausePaperSubscription: mutation('subscription', pausePaperSubscription),
    resumePaperSubscription: mutation('subscription', resumePaperSubscription),
    movePaperSubscription: mutation('subscription', movePaperSubscription),
    setTemporaryDeliveryAddress: mutation('subscription', setTemporaryDeliveryAddress),
    stopPaperSubscription: mutation('subscription', stopPaperSubscription),
    refundPaperSubscription: mutationOf(refundPaperSubscription),
    expirePaperSubscription: mutation('subscription', expirePaperSubscription),
  },
  PaperSubscription: {
    __resolveReference: ({ id }, { subscriptions }) => subscriptions.load(id),
    subscriber: ({ subscriberId }, _, { subscribers }) => subscribers.load(subscriberId),
    title: ({ titleId }, _, { titles }) => titles.load(titleId),
    pricePaid: ({ pricePaidMinor }) => cny(pricePaidMinor),
    refunded: ({ refundedMinor }) => cny(refundedMinor),
    refundable: async (row, { on }, { pausesOfSubscriptions }) => {
      const pauses = await pausesOfSubscriptions.load(row.id);
      const days = pauses.map(({ during }) => readDateRange(during));
      return cny(refundable(row, days, row.stoppedOn ?? on) - row.refundedMinor);
    },
    placements: forStaffOf('STAFF', ({ id }, _, { placementsOfSubscriptions }) =>
      placementsOfSubscriptions.load(id),
    ),
    pauses: ({ id }, _, { pausesOfSubscriptions }) => pausesOfSubscriptions.load(id),
    entries: ({ id }, page, { entriesOfSubscriptions }) => entriesOfSubscriptions.load(id, page),
  },
  DeliveryPlacement: {
    isTemporary: ({ kind }) => kind === 'TEMPORARY',
    address: ({ addressId: id, organisationId }) => (id ? { id, organisationId } : null),
    outlet: ({ outletId }, _, { outlets }) => (outletId ? outlets.load(outletId) : null),
    startsOn: ({ during }) => readDateRange(during).from,
    endsOn: ({ during }) => readDateRange(during).until,
  },
  PaperSubscriptionPause: {
    startsOn: ({ during }) => readDateRange(during).from,
    endsOn: ({ during }) => readDateRange(during).until,
  },
  PaperSubscriptionEntry: {
    amount: ({ amountMinor }) => cny(amountMinor),
  },
};
