import type { ConstraintErrors } from '@media-graph/subgraph';

const noWorks = { code: 'FORBIDDEN', message: 'Your organisation is no printing works' } as const;

/** What a broken constraint means to the caller; the rules that need no database are checked before. */
export const constraintErrors: ConstraintErrors = {
  paper_stocks_company: noWorks,
  paper_reels_company: noWorks,
  print_orders_company: noWorks,
  press_runs_company: noWorks,
  press_runs_no_overlap: {
    code: 'CONFLICT_OVERLAP',
    message: 'The press is taken at that time',
  },
  press_runs_one_on_press: {
    code: 'CONFLICT_OVERLAP',
    field: ['input', 'id'],
    message: 'Another run is on the press',
  },
  print_orders_number_unique: {
    code: 'DUPLICATE',
    field: ['input', 'number'],
    message: 'Another order has this number',
  },
  print_orders_issue_once: {
    code: 'DUPLICATE',
    field: ['input', 'issueId'],
    message: 'There is an order for this issue',
  },
  paper_reels_number_unique: {
    code: 'DUPLICATE',
    field: ['input', 'reels'],
    message: 'Another reel has this number',
  },
  paper_reels_never_negative: { code: 'SOLD_OUT', message: 'The store has no such paper left' },
};
