import { refused } from '@media-graph/subgraph';
import type { ArticleState } from '../article/article.entity.ts';

/** What may be done with an article. */
export type ArticleStep = 'SAVE' | 'PUBLISH' | 'UNPUBLISH' | 'SET_EMBARGO' | 'LIFT_EMBARGO';

type Table = Record<ArticleStep, Partial<Record<ArticleState, ArticleState>>>;

/**
 * The one table of an article's states: from which a step may be taken, and where it leads. What readers can see is
 * not edited: it is taken back first. The reviews will add states here and nowhere else.
 */
const table: Table = {
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
export const stateAfter = (step: ArticleStep, state: ArticleState): ArticleState => {
  const next = table[step][state];
  if (!next)
    throw refused(
      'ILLEGAL_TRANSITION',
      `An article that is ${state} cannot go through ${step}; that takes ${Object.keys(table[step]).join(' or ')}`,
      'input',
      'id',
    );
  return next;
};
