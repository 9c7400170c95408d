import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { mapSectionToMediaTopic } from './map-section-to-media-topic.ts';
import { mapTagToMediaTopic } from './map-tag-to-media-topic.ts';
import { topicsOfArticle, topicUri } from './topics-of-article.ts';

export const mediaTopicResolvers: Resolvers = {
  Query: {
    mediaTopics: (_, list, { mediaTopicRepository }) => mediaTopicRepository.list(list),
    mediaTopic: (_, key, { mediaTopics }) => mediaTopics.load(key),
  },
  Mutation: {
    mapSectionToMediaTopic: mutation('section', mapSectionToMediaTopic),
    mapTagToMediaTopic: mutation('tag', mapTagToMediaTopic),
  },
  MediaTopic: {
    uri: topicUri,
    broader: ({ broader }, _, { mediaTopics }) => (broader ? mediaTopics.load({ code: broader }) : null),
  },
  Section: {
    mediaTopic: ({ mediaTopic }, _, { mediaTopics }) =>
      mediaTopic ? mediaTopics.load({ code: mediaTopic }) : null,
  },
  Tag: {
    mediaTopic: ({ mediaTopic }, _, { mediaTopics }) =>
      mediaTopic ? mediaTopics.load({ code: mediaTopic }) : null,
  },
  Article: { mediaTopics: (article, _, context) => topicsOfArticle(article, context) },
};
