import { type Module, userError } from '@media-graph/subgraph';
import { MediaTopicEntity } from './media-topic.entity.ts';
import { mediaTopicResolvers } from './media-topic.resolvers.ts';

const notThere = userError('NOT_FOUND', 'The vocabulary has no such subject', 'input', 'code');

/** What stories are about, in the words that IPTC has for it. */
export const mediaTopic: Module = {
  resolvers: [mediaTopicResolvers],
  entities: [MediaTopicEntity],
  constraintErrors: { sections_media_topic_exists: notThere, tags_media_topic_exists: notThere },
};
