import type { Transitions } from '@media-graph/subgraph';
import type { NewsAssignmentStatus } from '../generated/resolvers.ts';

/** Where an assignment may lead, in PostgreSQL too: see CreateNewsCoverages. */
export const newsAssignmentTransitions: Transitions<NewsAssignmentStatus> = {
  ASSIGNED: ['ACCEPTED', 'DELIVERED', 'CANCELLED'],
  ACCEPTED: ['DELIVERED', 'CANCELLED'],
  DELIVERED: ['ACCEPTED'],
  CANCELLED: [],
};
