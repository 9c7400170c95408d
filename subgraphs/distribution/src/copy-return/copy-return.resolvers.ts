import type { Resolvers } from '../generated/resolvers.ts';

export const copyReturn: Resolvers = {
  CopyReturn: {
    outlet: ({ outletId }, _, { outlets }) => outlets.load(outletId),
  },
};
