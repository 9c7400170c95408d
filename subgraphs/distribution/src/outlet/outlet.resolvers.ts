import { allow, lockVersion, mutate, requireLocalized, requireText, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireCode } from '../input/check-input.ts';
import { addStop } from '../route/add-stop.ts';

export const outlet: Resolvers = {
  Query: {
    outlet: (_, { id }, { outlets }) => outlets.load(id),
    outlets: (_, page, { outletRepository }) => outletRepository.page(page),
  },
  Mutation: {
    addOutlet: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const route = await lockVersion(tx.routeRepository, {
          id: input.routeId,
          version: input.routeVersion,
        });
        const id = uuidv7();
        await tx.outletRepository.insert({
          id,
          organisationId: organisationOf(tx.viewer),
          code: requireCode(input.code, 'input', 'code'),
          name: requireLocalized(input.name, 100, 'input', 'name'),
          kind: input.kind,
          street: requireText(input.street, 200, 'input', 'street'),
        });
        await addStop(route, { kind: 'OUTLET', outletId: id }, tx);
        await revise(tx.routeRepository, route, {});
        return { outlet: await tx.outlets.load(id) };
      }),
  },
  Outlet: {
    __resolveReference: ({ id }, { outlets }) => outlets.load(id),
  },
};
