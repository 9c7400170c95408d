import { requireBetween } from '@media-graph/subgraph';
import type { TourTermsInput } from '../generated/resolvers.ts';
import type { Tour } from './tour.entity.ts';

export type TourTerms = Pick<Tour, 'depositPercent' | 'balanceDueDays' | 'isConfirmedByDeposit'>;

/** On what terms a tour is booked. @throws INVALID_INPUT */
export const readTerms = (terms: TourTermsInput): TourTerms => ({
  depositPercent: requireBetween(terms.depositPercent, 1, 100, 'input', 'terms', 'depositPercent'),
  balanceDueDays: requireBetween(terms.balanceDueDays, 0, 365, 'input', 'terms', 'balanceDueDays'),
  isConfirmedByDeposit: terms.isConfirmedByDeposit,
});
