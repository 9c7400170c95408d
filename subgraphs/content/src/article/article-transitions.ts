import type { Transitions } from '@media-graph/subgraph';
import type { ArticleStatus } from './article.entity.ts';

/** Where an article goes from each status; what is published may be given to more channels. */
export const articleTransitions: Transitions<ArticleStatus> = {
  DRAFT: ['PUBLISHED'],
  PUBLISHED: ['PUBLISHED', 'UNPUBLISHED'],
  UNPUBLISHED: ['PUBLISHED'],
};
