import {
  cny,
  mutate,
  refused,
  requireBetween,
  requireFound,
  requireId,
  requireLocalized,
  requireText,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const supplier: Resolvers = {
  Query: {
    suppliers: (_, page, { supplierRepository }) => supplierRepository.page(page),
  },
  Mutation: {
    registerSupplier: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const organisationId = ownCompany(tx.viewer);
        const id = uuidv7();
        const name = requireLocalized(input.name, 120, 'input', 'name');
        await tx.supplierRepository.insert({ id, organisationId, name, kind: input.kind });
        return { supplier: await tx.suppliers.load(id) };
      }),
    orderService: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        const organisationId = ownCompany(tx.viewer);
        const departure = requireFound(
          await tx.departureRepository.lock(requireId(input.departureId, 'input', 'departureId')),
          'input',
          'departureId',
        );
        const supplier = requireFound(
          await tx.suppliers.load(requireId(input.supplierId, 'input', 'supplierId')),
          'input',
          'supplierId',
        );
        if (['SETTLED', 'CANCELLED'].includes(departure.status))
          throw refused('ILLEGAL_TRANSITION', `The departure is ${departure.status}`, 'input', 'departureId');
        await tx.supplierServiceRepository.insert({
          id: uuidv7(),
          organisationId,
          departureId: departure.id,
          supplierId: supplier.id,
          description: requireText(input.description, 200, 'input', 'description'),
          costMinor: requireBetween(input.costMinor, 0n, 100_000_000_000n, 'input', 'costMinor'),
        });
        return { departure };
      }),
    paySupplierService: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        ownCompany(tx.viewer);
        const { id, paidOn } = requireFound(
          await tx.supplierServiceRepository.lock(requireId(input.id, 'input', 'id')),
          'input',
          'id',
        );
        if (paidOn) throw refused('ILLEGAL_TRANSITION', `It was paid on ${paidOn}`, 'input', 'id');
        if (input.paidOn > todayInShanghai())
          throw refused('INVALID_INPUT', 'This lies in the future', 'input', 'paidOn');
        await tx.supplierServiceRepository.update(id, { paidOn: input.paidOn });
        return { service: await tx.supplierServiceRepository.findOneByOrFail({ id }) };
      }),
  },
  Supplier: {
    __resolveReference: ({ id }, { suppliers }) => suppliers.load(id),
    owed: async ({ id }, _, { owedToSuppliers }) => cny((await owedToSuppliers.load(id))?.owedMinor ?? 0n),
  },
  SupplierService: {
    __resolveReference: ({ id }, { supplierServices }) => supplierServices.load(id),
    departure: async ({ departureId }, _, { departures }) => (await departures.load(departureId))!,
    supplier: async ({ supplierId }, _, { suppliers }) => (await suppliers.load(supplierId))!,
    cost: ({ costMinor }) => cny(costMinor),
  },
};
