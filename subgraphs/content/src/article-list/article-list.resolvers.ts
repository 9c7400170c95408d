import type { Resolvers } from '../generated/resolvers.ts';

export const articleListResolvers: Resolvers = {
  Section: { articles: ({ id }, page, { articlesBySection }) => articlesBySection.load(id, page) },
  Tag: { articles: ({ id }, page, { articlesByTag }) => articlesByTag.load(id, page) },
  Channel: { articles: ({ id }, page, { articlesByChannel }) => articlesByChannel.load(id, page) },
  Organisation: {
    __resolveReference: ({ id }) => ({ id }),
    coverage: ({ id }, page, { articlesByOrganisation }) => articlesByOrganisation.load(id, page),
  },
  Event: {
    __resolveReference: ({ id }) => ({ id }),
    coverage: ({ id }, page, { articlesByEvent }) => articlesByEvent.load(id, page),
  },
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    articles: ({ id }, page, { articlesByPerson }) => articlesByPerson.load(id, page),
    coverage: ({ id }, page, { articlesByMentionedPerson }) => articlesByMentionedPerson.load(id, page),
  },
  MediaAsset: {
    __resolveReference: ({ id }) => ({ id }),
    usedIn: ({ id }, page, { articlesByAsset }) => articlesByAsset.load(id, page),
  },
};
