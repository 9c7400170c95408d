import { mutation } from '@media-graph/subgraph';
import { forAudience, forStaffOf } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { cancelDeliveryRun } from './cancel-delivery-run.ts';
import { completeDeliveryRun } from './complete-delivery-run.ts';
import { copiesOfBundle } from './copies-of-bundle.ts';
import { departDeliveryRun } from './depart-delivery-run.ts';
import { loadDeliveryRun } from './load-delivery-run.ts';
import { isOnTime } from './punctuality.ts';
import { reassignDeliveryRun } from './reassign-delivery-run.ts';
import { reopenDeliveryRun } from './reopen-delivery-run.ts';

export const deliveryRunResolvers: Resolvers = {
  Query: {
    deliveryRun: (_, { id }, { deliveryRuns }) => deliveryRuns.load(id),
    deliveryRuns: forAudience('HEADQUARTERS', (_, page, { deliveryRunRepository }) =>
      deliveryRunRepository.page(page),
    ),
  },
  Mutation: {
    departDeliveryRun: mutation('run', departDeliveryRun),
    completeDeliveryRun: mutation('run', completeDeliveryRun),
    cancelDeliveryRun: mutation('run', cancelDeliveryRun),
    reopenDeliveryRun: mutation('run', reopenDeliveryRun),
    loadDeliveryRun: mutation('run', loadDeliveryRun),
    reassignDeliveryRun: mutation('run', reassignDeliveryRun),
  },
  DeliveryRun: {
    __resolveReference: ({ id }, { deliveryRuns }) => deliveryRuns.load(id),
    route: ({ routeId }, _, { routes }) => routes.load(routeId),
    carrier: ({ carrierId }, _, { carriers }) => carriers.load(carrierId),
    vehicle: forStaffOf('STAFF', ({ vehicleId }, _, { vehicles }) =>
      vehicleId ? vehicles.load(vehicleId) : null,
    ),
    bundles: async (run, _, context) => Math.floor(run.copies / (await copiesOfBundle(context, run))),
    looseCopies: async (run, _, context) => run.copies % (await copiesOfBundle(context, run)),
    isOnTime,
  },
};
