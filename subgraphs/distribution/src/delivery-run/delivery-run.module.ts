import { type Module, userError } from '@media-graph/subgraph';
import { DeliveryRunEntity } from './delivery-run.entity.ts';
import { deliveryRunResolvers } from './delivery-run.resolvers.ts';

export const deliveryRun: Module = {
  resolvers: [deliveryRunResolvers],
  entities: [DeliveryRunEntity],
  constraintErrors: {
    delivery_runs_status_step: userError(
      'ILLEGAL_TRANSITION',
      'The run is not in a status from which this step leads',
    ),
    delivery_runs_settled_completed: userError(
      'ILLEGAL_TRANSITION',
      'The run is in a settlement: take that back, or adjust the pay',
      ...['input', 'id'],
    ),
    delivery_runs_served_within: userError(
      'INVALID_INPUT',
      'This is more than the route itself was to get',
      ...['input', 'servedRouteCopies'],
    ),
    delivery_runs_while_dispatched: userError('ILLEGAL_TRANSITION', 'The issue is not dispatched'),
  },
};
