import { optionalId, optionalLocalized, requireCode, requireLocalized } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { CreateTourInput } from '../generated/resolvers.ts';
import { readItinerary, readShops } from './read-itinerary.ts';
import { readTerms, usualTerms } from './read-terms.ts';
import { searchedName } from './searched-name.ts';
import type { Tour } from './tour.entity.ts';

/** Writes a tour down with its days; nobody outside of the company sees it until it is published. */
export const createTour = async (tx: Transaction, input: CreateTourInput): Promise<Tour> => {
  const organisationId = ownCompany(tx.viewer);
  const itinerary = readItinerary(input.itinerary);
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
    days: itinerary.length,
    ...(input.terms ? readTerms(input.terms) : await usualTerms(tx, organisationId)),
    shops: readShops(input.shops!),
    heroAssetId: optionalId(input.heroAssetId, 'input', 'heroAssetId'),
  });
  await tx.itineraryRepository.write({ id, organisationId }, itinerary);
  return (await tx.tours.load(id))!;
};
