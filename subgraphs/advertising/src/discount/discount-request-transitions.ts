import type { Transitions } from '@media-graph/subgraph';
import type { AdDiscountRequestStatus } from '../generated/resolvers.ts';

/** From each state, where a request may go; the database has the same table in `discount_requests_transition`. */
export const discountRequestTransitions: Transitions<AdDiscountRequestStatus> = {
  REQUESTED: ['APPROVED', 'REFUSED', 'WITHDRAWN'],
  APPROVED: ['WITHDRAWN'],
  REFUSED: [],
  WITHDRAWN: [],
};
