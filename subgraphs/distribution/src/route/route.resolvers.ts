import { allow, lockVersion, mutate, refused, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { optionalText, requireFound } from '../input/check-input.ts';

export const route: Resolvers = {
  Query: {
    deliveryRoute: (_, { id }, { routes }) => routes.load(id),
    deliveryRoutes: (_, page, { routeRepository }) => routeRepository.page(page),
  },
  Mutation: {
    resequenceRoute: (_, { input }, context, info) =>
      mutate(context, info, input, async ({ routeRepository, routeStopRepository, viewer }) => {
        allow(viewer, 'staff');
        const route = await lockVersion(routeRepository, { id: input.routeId, version: input.version });
        const stops = await routeStopRepository.ofRoutes([route.id]);
        const wanted = input.stopIds.map((id) => id.toLowerCase());
        const all = new Set(stops.map(({ id }) => id));
        if (
          wanted.length !== all.size ||
          new Set(wanted).size !== all.size ||
          !wanted.every((id) => all.has(id))
        )
          throw refused('INVALID_INPUT', 'Name every stop of the route once', 'input', 'stopIds');
        await routeStopRepository.resequence(route.id, wanted);
        return { route: await revise(routeRepository, route, {}) };
      }),
    addAddressStop: (_, { input }, context, info) =>
      mutate(context, info, input, async ({ routeRepository, routeStopRepository, addresses, viewer }) => {
        allow(viewer, 'staff');
        const route = await lockVersion(routeRepository, { id: input.routeId, version: input.version });
        const address = requireFound(await addresses.load(input.addressId), 'input', 'addressId');
        const stops = await routeStopRepository.ofRoutes([route.id]);
        await routeStopRepository.insert({
          id: uuidv7(),
          organisationId: organisationOf(viewer),
          routeId: route.id,
          sequence: (stops.at(-1)?.sequence ?? 0) + 1,
          kind: 'ADDRESS',
          addressId: address.id,
          note: optionalText(input.note, 200, 'input', 'note'),
        });
        return { route: await revise(routeRepository, route, {}) };
      }),
  },
  DeliveryRoute: {
    __resolveReference: ({ id }, { routes }) => routes.load(id),
    carrier: ({ carrierId }, _, { carriers }) => carriers.load(carrierId),
    deadline: ({ deadline }) => deadline.slice(0, 5),
    stops: ({ id }, _, { stopsOfRoutes }) => stopsOfRoutes.load(id),
  },
  RouteStop: {
    outlet: ({ outletId }, _, { outlets }) => (outletId ? outlets.load(outletId) : null),
    address: ({ addressId }) => (addressId ? { id: addressId } : null),
  },
};
