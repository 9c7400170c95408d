import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { endEmployment } from './end-employment.ts';
import { startEmployment } from './start-employment.ts';

export const employmentResolvers: Resolvers = {
  Mutation: {
    startEmployment: mutation('person', startEmployment),
    endEmployment: mutation('person', endEmployment),
  },
  Person: {
    employments: ({ id }, _, { employmentsOfPeople }) => employmentsOfPeople.load(id),
  },
  Employment: {
    employer: ({ employerId }, _, { organisations }) => organisations.load(employerId),
  },
};
