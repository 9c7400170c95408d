import { forAudience } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';

export const pressResolvers: Resolvers = {
  Query: {
    press: (_, { id }, { presses }) => presses.load(id),
    presses: forAudience('HEADQUARTERS', (_, __, { pressRepository }) => pressRepository.inOrder()),
  },
  Press: {
    __resolveReference: ({ id }, { presses }) => presses.load(id),
    organisation: ({ organisationId }) => ({ id: organisationId }),
    runs: ({ id }, page, { runsOfPresses }) => runsOfPresses.load(id, page),
  },
};
