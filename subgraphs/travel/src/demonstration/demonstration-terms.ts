import type { DemonstrationTour } from './demonstration-tours.ts';

/** Whoever goes abroad pays a deposit of 30 % and the rest ten days before; all others at once. */
export const demonstrationTerms = ({ scope }: DemonstrationTour) =>
  scope === 'OUTBOUND'
    ? { depositPercent: 30, balanceDueDays: 10, isConfirmedByDeposit: true }
    : { depositPercent: 100, balanceDueDays: 0, isConfirmedByDeposit: false };
