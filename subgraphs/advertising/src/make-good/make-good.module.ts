import { type Module, userError } from '@media-graph/subgraph';
import { makeGoodResolvers } from './make-good.resolvers.ts';

export const makeGood: Module = {
  resolvers: [makeGoodResolvers],
  constraintErrors: {
    placements_made_good_once: userError('DUPLICATE', 'It is made good already', 'input', 'placementId'),
    placements_to_make_good: userError(
      'ILLEGAL_TRANSITION',
      'What was sold is made good, from its day on',
      ...['input', 'placementId'],
    ),
    placements_make_good_to_come: userError('INVALID_INPUT', 'The day is past'),
  },
};
