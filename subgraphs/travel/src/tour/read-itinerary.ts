import { optionalText, refused, requireEntries, requireLocalized, requireText } from '@media-graph/subgraph';
import type { ItineraryDayInput } from '../generated/resolvers.ts';
import type { ItineraryDay } from './tour.entity.ts';

export type Stage = Omit<ItineraryDay, 'id' | 'organisationId' | 'tourId' | 'day'>;

const inOrder = ['BREAKFAST', 'LUNCH', 'DINNER'] as const;

/** What the days of a tour hold. @throws INVALID_INPUT */
export const readItinerary = (days: readonly ItineraryDayInput[]): Stage[] =>
  requireEntries(days, 1, 60, 'input', 'itinerary').map((day) => {
    const { title, stops, overnight, transport, freeTime } = day;
    if (stops!.length > 20)
      throw refused('INVALID_INPUT', 'A day has 20 stops at most', 'input', 'itinerary');
    return {
      title: requireLocalized(title, 120, 'input', 'itinerary'),
      stops: stops!.map((stop) => requireText(stop, 60, 'input', 'itinerary')),
      overnight: optionalText(overnight, 120, 'input', 'itinerary'),
      transport: optionalText(transport, 120, 'input', 'itinerary'),
      meals: inOrder.filter((meal) => day.meals!.includes(meal)),
      freeTime: optionalText(freeTime, 200, 'input', 'itinerary'),
    };
  });

/** The shops that a tour visits. @throws INVALID_INPUT */
export const readShops = (shops: readonly string[]): string[] => {
  if (shops.length > 10) throw refused('INVALID_INPUT', 'A tour has 10 shops at most', 'input', 'shops');
  return shops.map((shop) => requireText(shop, 100, 'input', 'shops'));
};
