import type { Module } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { readTransportList } from './read-transport-list.ts';

const title = async ({ titleId }: { readonly titleId: string }, _: object, { titles }: Context) =>
  (await titles.load(titleId))!;

const resolvers: Resolvers = {
  Query: { transportList: readTransportList },
  TransportLoad: {
    carrier: ({ carrierId }, _, { carriers }) => carriers.load(carrierId),
  },
  TransportLine: {
    outlet: ({ outletId }, _, { outlets }) => (outletId ? outlets.load(outletId) : null),
    title,
  },
  TransportProduct: { title },
};

export const transportList: Module = { resolvers: [resolvers] };
