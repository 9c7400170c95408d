import {
  allow,
  lockVersion,
  mutate,
  refused,
  requireFound,
  requireText,
  requireTextBetween,
  revise,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf, staffOr } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requirePhone, requireReference } from '../input/check-input.ts';
import { showAddress, showContact } from './show-contact.ts';

export const subscriber: Resolvers = {
  Query: {
    subscriber: (_, { id }, { subscribers }) => subscribers.load(id),
    subscribers: (_, page, { subscriberRepository }) => subscriberRepository.page(page),
  },
  Mutation: {
    registerSubscriber: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const id = uuidv7();
        const own = { organisationId: organisationOf(tx.viewer) };
        const reference = requireReference(input.reference, 'input', 'reference');
        const name = requireText(input.name, 60, 'input', 'name');
        const phone = requirePhone(input.phone, 'input', 'phone');
        const address = requireTextBetween(input.address, 3, 200, 'input', 'address');
        await tx.subscriberRepository.insert({ id, ...own, reference, kind: input.kind ?? 'PERSON' });
        await tx.subscriberContactRepository.insert({ subscriberId: id, ...own, name, phone });
        await tx.addressRepository.insert({ id: uuidv7(), ...own, subscriberId: id, address });
        return { subscriber: await tx.subscribers.load(id) };
      }),
    addDeliveryAddress: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const subscriber = requireFound(
          await tx.subscribers.load(input.subscriberId),
          'input',
          'subscriberId',
        );
        const address = requireTextBetween(input.address, 3, 200, 'input', 'address');
        const id = uuidv7();
        const own = { organisationId: organisationOf(tx.viewer), subscriberId: subscriber.id };
        await tx.addressRepository.insert({ id, ...own, address });
        return { subscriber, address: { id } };
      }),
    eraseSubscriber: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const subscriber = await lockVersion(tx.subscriberRepository, input);
        const subscriptions = await tx.subscriptionsOfSubscribers.load(subscriber.id);
        if (subscriptions.some(({ status }) => status === 'ACTIVE' || status === 'PAUSED'))
          throw refused('ILLEGAL_TRANSITION', 'A subscription still runs');
        await tx.subscriberContactRepository.delete({ subscriberId: subscriber.id });
        await tx.addressRepository.erase(subscriber.id);
        return { subscriber: await revise(tx.subscriberRepository, subscriber, {}) };
      }),
  },
  Subscriber: {
    __resolveReference: ({ id }, { subscribers }) => subscribers.load(id),
    name: ({ id }, { purpose }, context) => showContact(id, 'name', purpose, context),
    phone: ({ id }, { purpose }, context) => showContact(id, 'phone', purpose, context),
    addresses: ({ id }, _, { viewer, addressesOfSubscribers }) => {
      staffOr(viewer);
      return addressesOfSubscribers.load(id);
    },
    subscriptions: ({ id }, _, { subscriptionsOfSubscribers }) => subscriptionsOfSubscribers.load(id),
  },
  DeliveryAddress: {
    __resolveReference: ({ id }, { addresses }) => addresses.load(id),
    address: ({ id }, { purpose }, context) => showAddress(id, purpose, context),
  },
};
