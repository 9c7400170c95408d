import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordSigning } from './record-signing.ts';
import { totalSignings } from './total-signings.ts';
import { withdrawSigning } from './withdraw-signing.ts';

export const signingResolvers: Resolvers = {
  Mutation: {
    recordSigning: mutation('signing', recordSigning),
    withdrawSigning: mutation('signing', withdrawSigning),
  },
  Signing: {
    __resolveReference: ({ id }, { signings }) => signings.load(id),
    event: async ({ eventId }, _, { events }) => (await events.load(eventId))!,
    project: ({ projectId }, _, { projects }) => (projectId === null ? null : projects.load(projectId)),
    parties: ({ partyIds }) => partyIds.map((id) => ({ id })),
  },
  Organisation: {
    signedTotal: async ({ id }, _, { signingsOfOrganisers }) =>
      totalSignings(await signingsOfOrganisers.load(id)),
  },
  Event: {
    signings: ({ id }, page, { signingsOfEvents }) => signingsOfEvents.load(id, page),
    funds: ({ id }, _, { fundsOfEvents }) => fundsOfEvents.load(id),
    signedTotal: async ({ id }, { includeSubEvents }, { signingsOfTrees, signingsOfEventsAlone }) =>
      totalSignings(await (includeSubEvents ? signingsOfTrees : signingsOfEventsAlone).load(id)),
  },
};
