import { cny } from '@media-graph/subgraph';
import type { Sums } from './revenue.repository.ts';

const nothing: Sums = { bookedMinor: 0n, listMinor: 0n, paidMinor: 0n };

/** Sums as the type `AdRevenue`; no sums are zero. */
export const revenueOf = (sums: Sums | null) => {
  const { bookedMinor, listMinor, paidMinor } = sums ?? nothing;
  return { booked: cny(bookedMinor), rateCard: cny(listMinor), paid: cny(paidMinor) };
};
