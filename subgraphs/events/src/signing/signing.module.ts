import { type Module, userError } from '@media-graph/subgraph';
import { SigningEntity } from './signing.entity.ts';
import { signingResolvers } from './signing.resolvers.ts';

export const signing: Module = {
  resolvers: [signingResolvers],
  entities: [SigningEntity],
  constraintErrors: {
    signings_withdrawn_once: userError(
      'ILLEGAL_TRANSITION',
      'The signing was withdrawn already',
      ...['input', 'id'],
    ),
    signings_one_first_per_project: userError(
      'DUPLICATE',
      'The project has its first signing already; what comes later is an increment',
      ...['input', 'isIncrement'],
    ),
  },
};
