import { type Module, userError } from '@media-graph/subgraph';
import { OutletMonthEntity } from './outlet-month.entity.ts';
import { outletMonthResolvers } from './outlet-month.resolvers.ts';

export const outletMonth: Module = {
  resolvers: [outletMonthResolvers],
  entities: [OutletMonthEntity],
  constraintErrors: {
    paper_invoices_returns_are_in: userError(
      'ILLEGAL_TRANSITION',
      'An issue of the month still takes returns: close it first',
      ...['input', 'month'],
    ),
  },
};
