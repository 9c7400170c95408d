import { mutation } from '@media-graph/subgraph';
import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { addPress } from './add-press.ts';
import { updatePress } from './update-press.ts';

export const pressResolvers: Resolvers = {
  Query: {
    press: (_, { id }, { presses }) => presses.load(id),
    presses: forAudience('HEADQUARTERS', (_, asked, { pressRepository }) => pressRepository.inOrder(asked)),
  },
  Mutation: {
    addPress: mutation('press', addPress),
    updatePress: mutation('press', updatePress),
  },
  Press: {
    __resolveReference: ({ id }, { presses }) => presses.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    runs: ({ id }, page, { runsOfPresses }) => runsOfPresses.load(id, page),
  },
};
