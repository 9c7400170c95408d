import { mutation, mutationOf } from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addDeliveryAddress } from './add-delivery-address.ts';
import { correctDeliveryAddress } from './correct-delivery-address.ts';
import { erasePaperSubscriber } from './erase-paper-subscriber.ts';
import { soughtOf } from './find-people.ts';
import { indexPaperSubscribers } from './index-paper-subscribers.ts';
import { mergePaperSubscribers } from './merge-paper-subscribers.ts';
import { registerPaperSubscriber } from './register-paper-subscriber.ts';
import { removeDeliveryAddress } from './remove-delivery-address.ts';
import { showAddress } from './show-address.ts';
import { showContact } from './show-contact.ts';
import { updatePaperSubscriber } from './update-paper-subscriber.ts';

export const paperSubscriberResolvers: Resolvers = {
  Query: {
    paperSubscriber: (_, { id }, { subscribers }) => subscribers.load(id),
    paperSubscribers: forAudience(
      'FINANCE',
      (_, { name, phone, address, ...page }, { subscriberRepository, lookup }) =>
        subscriberRepository.page({ ...page, found: soughtOf(lookup, { name, phone, address }) }),
    ),
  },
  Mutation: {
    registerPaperSubscriber: mutation('subscriber', registerPaperSubscriber),
    addDeliveryAddress: mutationOf(addDeliveryAddress),
    updatePaperSubscriber: mutation('subscriber', updatePaperSubscriber),
    correctDeliveryAddress: mutationOf(correctDeliveryAddress),
    removeDeliveryAddress: mutation('subscriber', removeDeliveryAddress),
    mergePaperSubscribers: mutation('subscriber', mergePaperSubscribers),
    indexPaperSubscribers: mutationOf(indexPaperSubscribers),
    erasePaperSubscriber: mutation('subscriber', erasePaperSubscriber),
  },
  PaperSubscriber: {
    __resolveReference: ({ id }, { subscribers }) => subscribers.load(id),
    name: forStaffOf('STAFF', ({ id }, { purpose }, context) => showContact(id, 'name', purpose, context)),
    phone: forStaffOf('STAFF', ({ id }, { purpose }, context) => showContact(id, 'phone', purpose, context)),
    addresses: forStaffOf('STAFF', ({ id }, _, { addressesOfSubscribers }) =>
      addressesOfSubscribers.load(id),
    ),
    mergedInto: ({ mergedIntoId }, _, { subscribers }) =>
      mergedIntoId ? subscribers.load(mergedIntoId) : null,
    subscriptions: ({ id }, page, { subscriptionsOfSubscribers }) =>
      subscriptionsOfSubscribers.load(id, page),
  },
  DeliveryAddress: {
    __resolveReference: ({ id }, { addresses }) => addresses.load(id),
    address: forStaffOf('STAFF', ({ id }, { purpose }, context) => showAddress(id, purpose, context)),
  },
};
