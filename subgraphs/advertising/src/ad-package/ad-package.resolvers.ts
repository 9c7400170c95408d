import { cny, mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { bookAdPackage } from './book-ad-package.ts';
import { createAdPackage } from './create-ad-package.ts';
import { dissolveAdPackage } from './dissolve-ad-package.ts';

export const adPackageResolvers: Resolvers = {
  Query: {
    adPackage: (_, { id }, { packages }) => packages.load(id),
  },
  Mutation: {
    createAdPackage: mutation('package', createAdPackage),
    bookAdPackage: mutation('package', bookAdPackage),
    dissolveAdPackage: mutation('package', dissolveAdPackage),
  },
  AdOrder: {
    packages: ({ id }, _, { packagesOfOrders }) => packagesOfOrders.load(id),
  },
  AdLine: {
    package: ({ packageId }, _, { packages }) => (packageId === null ? null : packages.load(packageId)),
  },
  AdPackage: {
    __resolveReference: ({ id }, { packages }) => packages.load(id),
    order: async ({ orderId }, _, { orders }) => (await orders.load(orderId))!,
    price: ({ priceMinor }) => cny(priceMinor),
    lines: ({ id }, _, { linesOfPackages }) => linesOfPackages.load(id),
  },
};
