import { optionalText, refused, requireEntries, requireLocalized, requireText } from '@media-graph/subgraph';
import type { ItineraryDayInput } from '../generated/resolvers.ts';
import type { ItineraryDay } from './tour.entity.ts';

type Stage = Pick<ItineraryDay, 'title' | 'stops' | 'overnight'>;

/** What the days of a tour hold. @throws INVALID_INPUT */
export const readItinerary = (days: readonly ItineraryDayInput[]): Stage[] =>
  requireEntries(days, 1, 60, 'input', 'itinerary').map(({ title, stops, overnight }) => {
    if (stops!.length > 20)
      throw refused('INVALID_INPUT', 'A day has 20 stops at most', 'input', 'itinerary');
    return {
      title: requireLocalized(title, 120, 'input', 'itinerary'),
      stops: stops!.map((stop) => requireText(stop, 60, 'input', 'itinerary')),
      overnight: optionalText(overnight, 120, 'input', 'itinerary'),
    };
  });
