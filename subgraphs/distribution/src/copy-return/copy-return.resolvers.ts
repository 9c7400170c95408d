import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordCopyReturns } from './record-copy-returns.ts';
import { withdrawCopyReturn } from './withdraw-copy-return.ts';

export const copyReturnResolvers: Resolvers = {
  Mutation: {
    recordCopyReturns: mutation('plan', recordCopyReturns),
    withdrawCopyReturn: mutation('plan', withdrawCopyReturn),
  },
  CopyReturn: {
    outlet: ({ outletId }, _, { outlets }) => outlets.load(outletId),
  },
};
