import type { Transitions } from '@media-graph/subgraph';
import type { DataSubjectRequestStatus } from '../generated/resolvers.ts';

/** Where a request may lead. PostgreSQL holds the same table: see AnswerForPersonalData. */
export const dataSubjectRequestTransitions: Transitions<DataSubjectRequestStatus> = {
  OPEN: ['ANSWERED', 'REFUSED', 'WITHDRAWN'],
  ANSWERED: ['OPEN'],
  REFUSED: ['OPEN'],
  WITHDRAWN: ['OPEN'],
};
