import { type Module, userError } from '@media-graph/subgraph';
import { NewsCoverageEntity } from './news-coverage.entity.ts';
import { newsCoverageResolvers } from './news-coverage.resolvers.ts';

export const newsCoverage: Module = {
  resolvers: [newsCoverageResolvers],
  entities: [NewsCoverageEntity],
  constraintErrors: {
    news_coverages_event_takes_place: userError('ILLEGAL_TRANSITION', 'The event is cancelled'),
  },
};
