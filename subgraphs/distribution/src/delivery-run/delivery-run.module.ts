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
    delivery_runs_while_dispatched: userError('ILLEGAL_TRANSITION', 'The issue is not dispatched'),
  },
};
