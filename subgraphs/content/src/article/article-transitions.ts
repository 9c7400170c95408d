import { type Steps, takeStep } from '@media-graph/subgraph';
import type { ArticleState } from './article.entity.ts';

/** What may be done with an article. */
export type ArticleStep = 'SAVE' | 'PUBLISH' | 'UNPUBLISH' | 'SET_EMBARGO' | 'LIFT_EMBARGO';

/**
 * The one table of an article's states: from which a step may be taken, and where it leads. What readers can see is
 * not edited: it is taken back first. The reviews will add states here and nowhere else.
 */
const table: Steps<ArticleStep, ArticleState> = {
  SAVE: { DRAFT: 'DRAFT', UNPUBLISHED: 'UNPUBLISHED' },
  PUBLISH: { DRAFT: 'PUBLISHED', UNPUBLISHED: 'PUBLISHED', PUBLISHED: 'PUBLISHED' },
  UNPUBLISH: { PUBLISHED: 'UNPUBLISHED' },
  SET_EMBARGO: { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', UNPUBLISHED: 'UNPUBLISHED' },
  LIFT_EMBARGO: { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', UNPUBLISHED: 'UNPUBLISHED' },
};

/**
 * The state after a step.
 *
 * @throws ILLEGAL_TRANSITION when the step does not lead on from the state
 */
export const stateAfter = (step: ArticleStep, state: ArticleState): ArticleState =>
  takeStep(table, state, step, 'input', 'id');
