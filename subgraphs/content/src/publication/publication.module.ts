import { type Module, userError } from '@media-graph/subgraph';
import { PublicationEntity } from './publication.entity.ts';
import { publicationResolvers } from './publication.resolvers.ts';

export const publication: Module = {
  resolvers: [publicationResolvers],
  entities: [PublicationEntity],
  constraintErrors: {
    articles_embargo_or_schedule: userError(
      'ILLEGAL_TRANSITION',
      'An article has an embargo or a schedule',
      'input',
      'id',
    ),
    article_publications_url_form: userError(
      'INVALID_INPUT',
      'An address begins with https://',
      'input',
      'url',
    ),
    article_publications_paper_stays: userError(
      'INVALID_INPUT',
      'Paper cannot be taken back',
      'input',
      'channelIds',
    ),
  },
};
