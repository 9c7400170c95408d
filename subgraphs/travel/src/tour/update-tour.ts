import { amend, given, optionalLocalized, refused, requireId, requireLocalized } from '@media-graph/subgraph';
import { lockOwn } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { UpdateTourInput } from '../generated/resolvers.ts';
import { readItinerary, readShops } from './read-itinerary.ts';
import { readTerms } from './read-terms.ts';
import { searchedName } from './searched-name.ts';
import type { Tour } from './tour.entity.ts';

/** Says how a tour is offered from now on, hides it, or ends it; its length stays, which its dates have. */
export const updateTour = async (tx: Transaction, input: UpdateTourInput): Promise<Tour> => {
  const tour = await lockOwn(tx.viewer, tx.tourRepository, input);
  const itinerary = given(input.itinerary, readItinerary);
  if (itinerary && itinerary.length !== tour.days)
    throw refused('INVALID_INPUT', `The tour has ${tour.days} days`, 'input', 'itinerary');
  if (itinerary) await tx.itineraryRepository.write(tour, itinerary);
  const name = given(input.name, (text) => requireLocalized(text, 120, 'input', 'name'));
  return amend(tx.tourRepository, tour, input, {
    ...(name && { name, searched: searchedName(name) }),
    summary: given(input.summary, (text) => optionalLocalized(text, 1000, 'input', 'summary')),
    touristTypes: given(input.touristTypes, (types) => [...new Set(types)]),
    heroAssetId: given(input.heroAssetId, (id) => requireId(id, 'input', 'heroAssetId')),
    shops: given(input.shops, readShops),
    ...given(input.terms, readTerms),
    isPublished: input.isPublished ?? undefined,
  });
};
