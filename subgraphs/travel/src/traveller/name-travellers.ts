import { refused, requireText, revise } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockBooking } from '../booking/lock-booking.ts';
import { statusNow } from '../booking/status-now.ts';
import type { TourBooking, TourBookingLine } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { NameTravellersInput, TravellerInput } from '../generated/resolvers.ts';
import { checkTraveller, needsGuardian } from './check-traveller.ts';

const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', 'travellers');

/** As many of each kind as were booked, and nobody twice. */
const checkParty = (travellers: readonly TravellerInput[], lines: readonly TourBookingLine[]): void => {
  const named = Map.groupBy(travellers, ({ unit }) => unit);
  const booked = new Map(lines.map(({ unit, quantity }) => [unit, quantity]));
  for (const unit of new Set([...named.keys(), ...booked.keys()]))
    if ((named.get(unit)?.length ?? 0) !== (booked.get(unit) ?? 0))
      throw wrong(`${booked.get(unit) ?? 0} of ${unit} are booked, ${named.get(unit)?.length ?? 0} named`);
  const documents = new Set(
    travellers.map(({ document, documentNumber }) => `${document} ${documentNumber}`),
  );
  if (documents.size < travellers.length) throw wrong('One document is named twice');
};

/** Writes down who travels; the ones named before are forgotten, their identities with them. */
export const nameTravellers = async (tx: Transaction, input: NameTravellersInput): Promise<TourBooking> => {
  const { booking, departure } = await lockBooking(tx, input);
  const { id: bookingId, organisationId } = booking;
  if (booking.status === 'ON_HOLD' && statusNow(booking) === 'EXPIRED')
    throw refused('HOLD_EXPIRED', 'The seats are no longer kept: hold others', 'input', 'id');
  if (booking.status !== 'ON_HOLD')
    throw refused('ILLEGAL_TRANSITION', `The booking is ${booking.status}`, 'input', 'id');
  checkParty(input.travellers, await tx.linesOfBookings.load(bookingId));
  const units = await tx.unitsOfDepartures.load(departure.id);
  const named = input.travellers.map((traveller, position) => {
    checkTraveller(traveller, units.find(({ unit }) => unit === traveller.unit)!, departure, 'travellers');
    const name = requireText(traveller.name, 60, 'input', 'travellers');
    return { ...traveller, name, id: uuidv7(), position };
  });
  if (input.travellers.some(needsGuardian) && !input.guardianConsent)
    throw refused(
      'INVALID_INPUT',
      'A guardian must agree for those below fourteen',
      'input',
      'guardianConsent',
    );
  await tx.travellerRepository.delete({ bookingId });
  await tx.travellerRepository.insert(
    named.map(({ id, unit, position }) => ({ id, unit, position, organisationId, bookingId })),
  );
  await tx.identityRepository.insert(
    named.map(({ id, name, document, documentNumber, bornOn, documentExpiresOn = null }) => ({
      ...{ travellerId: id, organisationId, name, bornOn, documentExpiresOn, documentKind: document },
      documentSealed: tx.documents.seal(documentNumber, id),
      documentHash: tx.lookup('document', documentNumber),
    })),
  );
  return revise(tx.bookingRepository, booking, {
    guardianConsentedAt: named.some(needsGuardian) ? new Date() : null,
  });
};
