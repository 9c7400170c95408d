import { type Module, userError } from '@media-graph/subgraph';
import { deliveryResolvers } from './delivery.resolvers.ts';

export const delivery: Module = {
  resolvers: [deliveryResolvers],
  constraintErrors: {
    deliveries_of_sold_day: userError('INVALID_INPUT', 'A line was not sold for the day', 'input', 'lines'),
  },
};
