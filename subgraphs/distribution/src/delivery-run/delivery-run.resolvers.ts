import type { Resolvers } from '../generated/resolvers.ts';
import { isOnTime } from './punctuality.ts';

const copiesOfBundle = 50;

export const deliveryRun: Resolvers = {
  Query: {
    deliveryRun: (_, { id }, { deliveryRuns }) => deliveryRuns.load(id),
  },
  DeliveryRun: {
    __resolveReference: ({ id }, { deliveryRuns }) => deliveryRuns.load(id),
    route: ({ routeId }, _, { routes }) => routes.load(routeId),
    carrier: ({ carrierId }, _, { carriers }) => carriers.load(carrierId),
    bundles: ({ copies }) => Math.floor(copies / copiesOfBundle),
    looseCopies: ({ copies }) => copies % copiesOfBundle,
    isOnTime,
  },
};
