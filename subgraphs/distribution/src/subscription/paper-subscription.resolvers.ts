import {
  addDays,
  cny,
  laterOf,
  mutation,
  mutationOf,
  readDateRange,
  todayInShanghai,
} from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import { accruing } from '../accrual/accrue.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { accountOf, sumOf } from './account.ts';
import { changePaperSubscriptionCopies } from './change-paper-subscription-copies.ts';
import { copiesOn } from './copies-on.ts';
import { correctPaperSubscriptionPrice } from './correct-paper-subscription-price.ts';
import { graceOf } from './grace-of.ts';
import { movePaperSubscription } from './move-paper-subscription.ts';
import { papersOf } from './papers-of.ts';
import { pausePaperSubscription } from './pause-paper-subscription.ts';
import { refundPaperSubscription } from './refund-paper-subscription.ts';
import { renewPaperSubscription } from './renew-paper-subscription.ts';
import { restartPaperSubscription } from './restart-paper-subscription.ts';
import { resumePaperSubscription } from './resume-paper-subscription.ts';
import { reversePaperSubscriptionRefund } from './reverse-paper-subscription-refund.ts';
import { setPaperAutoRenewal } from './set-paper-auto-renewal.ts';
import { setTemporaryDeliveryAddress } from './set-temporary-delivery-address.ts';
import { startPaperSubscription } from './start-paper-subscription.ts';
import { statusOn } from './status-on.ts';
import { stopPaperSubscription } from './stop-paper-subscription.ts';
import { withdrawPaperSubscriptionTerm } from './withdraw-paper-subscription-term.ts';

export const paperSubscriptionResolvers: Resolvers = {
  Query: {
    paperSubscription: (_, { id }, { subscriptions }) => subscriptions.load(id),
    // Finance sees no addresses, and would be told that a route brings nothing.
    paperSubscriptions: (root, page, context, info) =>
      forAudience(page.routeId == null ? 'FINANCE' : 'STAFF', () =>
        context.subscriptionRepository.page(page),
      )(root, page, context, info),
    expiringPaperSubscriptions: forAudience('FINANCE', (_, page, { subscriptionRepository }) =>
      subscriptionRepository.expiring(page),
    ),
  },
  Mutation: {
    startPaperSubscription: mutation('subscription', accruing(startPaperSubscription)),
    renewPaperSubscription: mutation('subscription', accruing(renewPaperSubscription)),
    pausePaperSubscription: mutation('subscription', accruing(pausePaperSubscription)),
    resumePaperSubscription: mutation('subscription', accruing(resumePaperSubscription)),
    movePaperSubscription: mutation('subscription', movePaperSubscription),
    setTemporaryDeliveryAddress: mutation('subscription', setTemporaryDeliveryAddress),
    stopPaperSubscription: mutation('subscription', accruing(stopPaperSubscription)),
    refundPaperSubscription: mutationOf(
      accruing(refundPaperSubscription, ({ subscription }) => subscription.id),
    ),
    reversePaperSubscriptionRefund: mutation('subscription', accruing(reversePaperSubscriptionRefund)),
    restartPaperSubscription: mutation('subscription', accruing(restartPaperSubscription)),
    withdrawPaperSubscriptionTerm: mutation('subscription', accruing(withdrawPaperSubscriptionTerm)),
    correctPaperSubscriptionPrice: mutation('subscription', accruing(correctPaperSubscriptionPrice)),
    setPaperAutoRenewal: mutation('subscription', setPaperAutoRenewal),
    changePaperSubscriptionCopies: mutation('subscription', accruing(changePaperSubscriptionCopies)),
  },
  PaperSubscription: {
    __resolveReference: ({ id }, { subscriptions }) => subscriptions.load(id),
    subscriber: ({ subscriberId }, _, { subscribers }) => subscribers.load(subscriberId),
    title: ({ titleId }, _, { titles }) => titles.load(titleId),
    copies: (row, { on }) => copiesOn(row, on ?? todayInShanghai()),
    copiesChange: ({ copies, copiesSince }) => (copiesSince ? { startsOn: copiesSince, copies } : null),
    status: async (row, _, { pausesOfSubscriptions }) =>
      statusOn(row, await pausesOfSubscriptions.load(row.id), todayInShanghai()),
    pricePaid: async ({ id }, _, { termsOfSubscriptions }) =>
      cny(sumOf((await termsOfSubscriptions.load(id)).map(({ priceMinor }) => priceMinor))),
    refunded: async ({ id }, _, { termsOfSubscriptions }) =>
      cny(sumOf((await termsOfSubscriptions.load(id)).map(({ refundedMinor }) => refundedMinor))),
    refundable: async (row, { on }, context) => {
      const day = row.stoppedOn ?? laterOf(on, todayInShanghai());
      return cny(accountOf(await papersOf(context, row), day).leftMinor);
    },
    account: async (row, { on }, context) => accountOf(await papersOf(context, row), addDays(on, 1)),
    grace: (row, _, context) => graceOf(context, row),
    renewalPlan: async ({ id }, _, { renewalsOfSubscriptions, ratePlans }) => {
      const renewal = await renewalsOfSubscriptions.load(id);
      return renewal && ratePlans.load(renewal.ratePlanId);
    },
    terms: ({ id }, _, { termsOfSubscriptions }) => termsOfSubscriptions.load(id),
    placements: forStaffOf('STAFF', ({ id }, _, { placementsOfSubscriptions }) =>
      placementsOfSubscriptions.load(id),
    ),
    pauses: ({ id }, _, { pausesOfSubscriptions }) => pausesOfSubscriptions.load(id),
    entries: ({ id }, page, { entriesOfSubscriptions }) => entriesOfSubscriptions.load(id, page),
  },
  PaperSubscriptionAccount: {
    paid: ({ paidMinor }) => cny(paidMinor),
    delivered: ({ deliveredMinor }) => cny(deliveredMinor),
    left: ({ leftMinor }) => cny(leftMinor),
    refunded: ({ refundedMinor }) => cny(refundedMinor),
  },
  PaperSubscriptionTerm: {
    price: ({ priceMinor }) => cny(priceMinor),
    refunded: ({ refundedMinor }) => cny(refundedMinor),
    ratePlan: ({ ratePlanId }, _, { ratePlans }) => (ratePlanId ? ratePlans.load(ratePlanId) : null),
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
