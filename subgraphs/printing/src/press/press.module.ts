import { type Module, userError } from '@media-graph/subgraph';
import { noWorks } from '../company/no-works.ts';
import { PressEntity } from './press.entity.ts';
import { pressResolvers } from './press.resolvers.ts';

export const press: Module = {
  resolvers: [pressResolvers],
  entities: [PressEntity],
  constraintErrors: {
    presses_company: noWorks,
    presses_retired: userError('INVALID_INPUT', 'The press is retired', 'input', 'pressId'),
    presses_needed: userError(
      'ILLEGAL_TRANSITION',
      'The press has runs that are not done: give them another press, or abort them',
      ...['input', 'isRetired'],
    ),
  },
};
