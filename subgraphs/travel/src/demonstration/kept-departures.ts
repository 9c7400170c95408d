import { addDays, daysOfMonth, monthOf, recentMonths, todayInShanghai } from '@media-graph/subgraph';
import { type DemonstrationTour, demonstrationTours } from './demonstration-tours.ts';

/** A departure that is kept with its parties, its services and its settlement. */
export type KeptDeparture = {
  readonly code: string;
  readonly tour: DemonstrationTour;
  readonly departsOn: string;
  /** Nobody books earlier. */
  readonly soldFrom: string;
  readonly parties: number;
  /** The party that cancels five days before it leaves, from 0 on. */
  readonly cancelledParty: number | null;
};

const today = todayInShanghai();
const present = monthOf(today);
/** What is older, but for May 2024, is a sum; of the present month there is what is back. */
const months = [...recentMonths(), present];

const ofMay: KeptDeparture[] = demonstrationTours.map((tour, index) => ({
  tour,
  code: `${tour.code}-2405`,
  departsOn: addDays('2024-05-01', (index * 7) % 25),
  soldFrom: '2024-01-01',
  parties: 5 + (index % 3),
  cancelledParty: index % 3 === 0 ? 4 : null,
}));

/**
 * One tour abroad a month and four of five of the others, which all are back within it. What is contracted or paid for them
 * lies within the three months, and of the present one within it, so that the sums of the months before stay as they are.
 */
const recent: KeptDeparture[] = months.flatMap((month, position) =>
  demonstrationTours.flatMap((tour, index) => {
    const isAbroad = tour.scope === 'OUTBOUND';
    if (isAbroad ? index !== 17 + (position % 3) : (index + position) % 5 === 0) return [];
    const departsOn = addDays(daysOfMonth(month)[0], 6 + ((index * 5) % 16));
    if (addDays(departsOn, tour.days.length) > today) return [];
    return {
      tour,
      code: `${tour.code}-${departsOn.slice(2).replaceAll('-', '')}`,
      departsOn,
      soldFrom: `${month === present ? month : months[0]}-01`,
      parties: isAbroad ? 6 : 7 + ((index + position) % 3),
      cancelledParty: index % 3 === 0 ? 3 : null,
    };
  }),
);

export const keptDepartures: readonly KeptDeparture[] = [...ofMay, ...recent];
