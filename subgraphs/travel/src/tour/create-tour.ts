import {
  optionalId,
  optionalLocalized,
  optionalText,
  refused,
  requireCode,
  requireLocalized,
  requireText,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateTourInput } from '../generated/resolvers.ts';
import { searchedName } from './searched-name.ts';
import type { Tour } from './tour.entity.ts';

/** Writes a tour down with its days; nobody outside of the company sees it until it is published. */
export const createTour = async (tx: Transaction, input: CreateTourInput): Promise<Tour> => {
  const organisationId = ownCompany(tx.viewer);
  const days = input.itinerary.length;
  if (days < 1 || days > 60) throw refused('INVALID_INPUT', 'A tour has 1 to 60 days', 'input', 'itinerary');
  const itinerary = input.itinerary.map(({ title, stops, overnight }) => {
    if (stops!.length > 20)
      throw refused('INVALID_INPUT', 'A day has 20 stops at most', 'input', 'itinerary');
    return {
      title: requireLocalized(title, 120, 'input', 'itinerary'),
      stops: stops!.map((stop) => requireText(stop, 60, 'input', 'itinerary')),
      overnight: optionalText(overnight, 120, 'input', 'itinerary'),
    };
  });
  const name = requireLocalized(input.name, 120, 'input', 'name');
  const id = uuidv7();
  await tx.tourRepository.insert({
    id,
    organisationId,
    code: requireCode(input.code, 2, 30, 'input', 'code'),
    name,
    searched: searchedName(name),
    summary: optionalLocalized(input.summary, 1000, 'input', 'summary'),
    scope: input.scope,
    touristTypes: [...new Set(input.touristTypes!)],
    days,
    heroAssetId: optionalId(input.heroAssetId, 'input', 'heroAssetId'),
  });
  await tx.itineraryRepository.insert(
    itinerary.map((stage, index) => ({
      id: uuidv7(),
      organisationId,
      tourId: id,
      day: index + 1,
      ...stage,
    })),
  );
  return (await tx.tours.load(id))!;
};
