import { cny, mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { setNewspaperMasthead } from './set-newspaper-masthead.ts';

export const newspaperResolvers: Resolvers = {
  Query: {
    newspapers: (_, __, { newspaperRepository }) => newspaperRepository.inOrder(),
    newspaperByCode: (_, { code }, { newspapersByCode }) => newspapersByCode.load({ code }),
  },
  Mutation: {
    setNewspaperMasthead: mutation('newspaper', setNewspaperMasthead),
  },
  Newspaper: {
    __resolveReference: ({ id }, { newspapers }) => newspapers.load(id),
    channel: ({ channelId }, _, { channels }) => (channelId ? channels.load(channelId) : null),
    price: ({ priceMinor }) => (priceMinor === null ? null : cny(BigInt(priceMinor))),
  },
  NewspaperIssue: {
    newspaper: async ({ publicationCode: code }, _, { newspapersByCode }) =>
      (await newspapersByCode.load({ code }))!,
  },
};
