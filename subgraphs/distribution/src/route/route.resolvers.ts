import {
  allow,
  lockVersion,
  mutate,
  optionalText,
  refused,
  requireFound,
  requireLocalized,
  requireText,
  revise,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { organisationOf } from '../access/scope.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { requireCode } from '../input/check-input.ts';
import { addStop } from './add-stop.ts';

export const route: Resolvers = {
  Query: {
    deliveryRoute: (_, { id }, { routes }) => routes.load(id),
    deliveryRoutes: (_, page, { routeRepository }) => routeRepository.page(page),
  },
  Mutation: {
    resequenceRoute: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ routeRepository, routeStopRepository, viewer }) => {
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
    assignCarrier: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async ({ routeRepository, carriers, viewer }) => {
        allow(viewer, 'staff');
        const route = await lockVersion(routeRepository, { id: input.routeId, version: input.version });
        const { id: carrierId } = requireFound(await carriers.load(input.carrierId), 'input', 'carrierId');
        return { route: await revise(routeRepository, route, { carrierId }) };
      }),
    addAddressStop: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const route = await lockVersion(tx.routeRepository, { id: input.routeId, version: input.version });
        const address = requireFound(await tx.addresses.load(input.addressId), 'input', 'addressId');
        const note = optionalText(input.note, 200, 'input', 'note');
        await addStop(route, { kind: 'ADDRESS', addressId: address.id, note }, tx);
        return { route: await revise(tx.routeRepository, route, {}) };
      }),
    addDeliveryRoute: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'staff');
        const carrier = requireFound(await tx.carriers.load(input.carrierId), 'input', 'carrierId');
        if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(input.deadline))
          throw refused('INVALID_INPUT', 'A time of day is written as 07:00', 'input', 'deadline');
        const id = uuidv7();
        await tx.routeRepository.insert({
          id,
          organisationId: organisationOf(tx.viewer),
          code: requireCode(input.code, 'input', 'code'),
          name: requireLocalized(input.name, 100, 'input', 'name'),
          station: requireText(input.station, 100, 'input', 'station'),
          carrierId: carrier.id,
          deadline: input.deadline,
        });
        const route = requireFound(await tx.routes.load(id));
        await addStop(route, { kind: 'STATION' }, tx);
        return { route };
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
