import { allow, cny, mutate, requireText } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf, staffOr } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireCode, requireMoney, requirePhone } from '../input/check-input.ts';
import { showCarrierContact } from './show-carrier-contact.ts';

export const carrier: Resolvers = {
  Query: {
    carrier: (_, { id }, { carriers }) => carriers.load(id),
    carriers: (_, page, { carrierRepository }) => carrierRepository.page(page),
  },
  Mutation: {
    addCarrier: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const id = uuidv7();
        const own = { organisationId: organisationOf(tx.viewer) };
        const copyRateMinor = requireMoney(input.copyRateMinor, 1n, 1000n, 'input', 'copyRateMinor');
        const name = requireText(input.name, 60, 'input', 'name');
        const phone = requirePhone(input.phone, 'input', 'phone');
        await tx.carrierRepository.insert({
          id,
          ...own,
          code: requireCode(input.code, 'input', 'code'),
          copyRateMinor,
        });
        await tx.carrierContactRepository.insert({ carrierId: id, ...own, name, phone });
        return { carrier: await tx.carriers.load(id) };
      }),
  },
  Carrier: {
    __resolveReference: ({ id }, { carriers }) => carriers.load(id),
    name: ({ id }, { purpose }, context) => showCarrierContact(id, 'name', purpose, context),
    phone: ({ id }, { purpose }, context) => showCarrierContact(id, 'phone', purpose, context),
    copyRate: ({ copyRateMinor }, _, { viewer }) => {
      staffOr(viewer, 'finance');
      return cny(copyRateMinor);
    },
    routes: ({ id }, _, { routesOfCarriers }) => routesOfCarriers.load(id),
  },
};
