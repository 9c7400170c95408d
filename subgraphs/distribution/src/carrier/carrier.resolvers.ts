import { maskName, maskPhone } from '@media-graph/subgraph';
import { staffOr } from '../access/scope.ts';
import type { Context } from '../context.ts';
import type { DataPurpose, Resolvers } from '../generated/resolvers.ts';
import { cny } from '../money/cny.ts';

const masks = { name: maskName, phone: maskPhone };

const contact =
  (field: keyof typeof masks) =>
  async (
    { id }: { id: string },
    { purpose }: { purpose?: DataPurpose | null | undefined },
    context: Context,
  ) => {
    staffOr(context.viewer);
    const row = await context.carrierContacts.load(id);
    const value = row[0]?.[field];
    return value
      ? context.personalData.show({ entity: 'Carrier', id, field, value, mask: masks[field] }, purpose)
      : null;
  };

export const carrier: Resolvers = {
  Query: {
    carrier: (_, { id }, { carriers }) => carriers.load(id),
    carriers: (_, page, { carrierRepository }) => carrierRepository.page(page),
  },
  Carrier: {
    __resolveReference: ({ id }, { carriers }) => carriers.load(id),
    name: contact('name'),
    phone: contact('phone'),
    copyRate: ({ copyRateMinor }, _, { viewer }) => {
      staffOr(viewer, 'finance');
      return cny(copyRateMinor);
    },
    routes: ({ id }, _, { routesOfCarriers }) => routesOfCarriers.load(id),
  },
};
