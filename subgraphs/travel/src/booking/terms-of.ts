import { addDays, todayInShanghai } from '@media-graph/subgraph';
import type { TourTerms } from '../tour/read-terms.ts';
import type { TourBooking } from './tour-booking.entity.ts';

/** What a party that books today pays, and by when; whoever comes after the balance was due pays all at once. */
export const termsOf = (
  { depositPercent, balanceDueDays, isConfirmedByDeposit }: TourTerms,
  totalMinor: bigint,
  departsOn: string,
): Pick<TourBooking, 'depositMinor' | 'balanceDueOn' | 'isConfirmedByDeposit'> => {
  const [today, due] = [todayInShanghai(), addDays(departsOn, -balanceDueDays)];
  if (due <= today) return { depositMinor: totalMinor, balanceDueOn: today, isConfirmedByDeposit };
  const depositMinor = (totalMinor * BigInt(depositPercent) + 99n) / 100n;
  return { depositMinor, balanceDueOn: due, isConfirmedByDeposit };
};
