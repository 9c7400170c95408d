import { type Module, userError } from '@media-graph/subgraph';
import { AdRebookingEntity } from './rebooking.entity.ts';
import { rebookingResolvers } from './rebooking.resolvers.ts';

export const rebooking: Module = {
  resolvers: [rebookingResolvers],
  entities: [AdRebookingEntity],
  constraintErrors: {
    lines_booked_terms: userError('ILLEGAL_TRANSITION', 'What is booked is moved with a reason'),
  },
};
