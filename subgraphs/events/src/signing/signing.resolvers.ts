import { allow, mutate } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordSigning } from './record-signing.ts';
import { totalSignings } from './total-signings.ts';

export const signing: Resolvers = {
  Mutation: {
    recordSigning: (_, { input }, context, info) =>
      mutate(context, info.fieldName, input, async (tx) => {
        allow(tx.viewer, 'event-manager');
        return { signing: await recordSigning(tx, input) };
      }),
  },
  Signing: {
    __resolveReference: ({ id }, { signings }) => signings.load(id),
    event: async ({ eventId }, _, { events }) => (await events.load(eventId))!,
    project: ({ projectId }, _, { projects }) => (projectId === null ? null : projects.load(projectId)),
    parties: ({ partyIds }) => partyIds.map((id) => ({ id })),
  },
  Event: {
    signings: ({ id }, page, { signingsOfEvent }) => signingsOfEvent.load(id, page),
    funds: ({ id }, _, { fundsOfEvent }) => fundsOfEvent.load(id),
    signedTotal: async ({ id }, { includeSubEvents }, { signingsOfTree, signingsOfEventAlone }) =>
      totalSignings(await (includeSubEvents ? signingsOfTree : signingsOfEventAlone).load(id)),
  },
};
