import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordCopyReturns } from './record-copy-returns.ts';

export const copyReturnResolvers: Resolvers = {
  Mutation: {
    recordCopyReturns: mutation('plan', recordCopyReturns),
  },
  CopyReturn: {
    outlet: ({ outletId }, _, { outlets }) => outlets.load(outletId),
  },
};
