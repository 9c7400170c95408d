import {
  refused,
  requireFound,
  requireText,
  requireTextBetween,
  revise,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockBooking } from '../booking/lock-booking.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { ReplaceTravellerInput } from '../generated/resolvers.ts';
import { checkTraveller, needsGuardian } from './check-traveller.ts';

/**
 * Puts somebody in the place of a traveller under contract, or the same person with what was written wrongly put right;
 * who was there before is forgotten. A traveller may hand the contract on (旅遊法 art. 64).
 */
export const replaceTraveller = async (
  tx: Transaction,
  input: ReplaceTravellerInput,
): Promise<TourBooking> => {
  const { booking, departure } = await lockBooking(tx, input);
  if (booking.status !== 'CONFIRMED' || departure.departsOn <= todayInShanghai())
    throw refused('ILLEGAL_TRANSITION', 'This takes a contract, before the departure', 'input', 'id');
  const named = await tx.travellersOfBookings.load(booking.id);
  const before = requireFound(
    named.find(({ id }) => id === input.travellerId.toLowerCase()),
    'input',
    'travellerId',
  );
  const { traveller } = input;
  if (traveller.unit !== before.unit)
    throw refused('INVALID_INPUT', `The place is for ${before.unit}`, 'input', 'traveller');
  const units = await tx.unitsOfDepartures.load(departure.id);
  checkTraveller(traveller, units.find(({ unit }) => unit === traveller.unit)!, departure, 'traveller');
  if (needsGuardian(traveller) && !input.guardianConsent)
    throw refused(
      'INVALID_INPUT',
      'A guardian must agree for those below fourteen',
      'input',
      'guardianConsent',
    );
  const { organisationId, id: bookingId } = booking;
  const { unit, position } = before;
  const id = uuidv7();
  const allotments = await tx.travellerAllotmentRepository.findBy({ travellerId: before.id });
  await tx.travellerRepository.delete({ id: before.id });
  await tx.travellerRepository.insert({ id, organisationId, bookingId, unit, position });
  await tx.identityRepository.insert({
    ...{ travellerId: id, organisationId, documentKind: traveller.document, bornOn: traveller.bornOn },
    name: requireText(traveller.name, 60, 'input', 'traveller'),
    documentSealed: tx.documents.seal(traveller.documentNumber, id),
    documentHash: tx.lookup('document', traveller.documentNumber),
    documentExpiresOn: traveller.documentExpiresOn ?? null,
  });
  await tx.travellerAllotmentRepository.insert(allotments.map((at) => ({ ...at, travellerId: id })));
  return revise(tx.bookingRepository, booking, {
    changeReason: requireTextBetween(input.reason, 3, 500, 'input', 'reason'),
    ...(needsGuardian(traveller) && { guardianConsentedAt: new Date() }),
  });
};
