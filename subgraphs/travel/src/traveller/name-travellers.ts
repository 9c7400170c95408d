import { refused, requireText, revise, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { lockBooking } from '../booking/lock-booking.ts';
import { statusNow } from '../booking/status-now.ts';
import type { TourBooking, TourBookingLine } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import type { Departure, DepartureUnit } from '../departure/departure.entity.ts';
import type { NameTravellersInput, TravellerInput } from '../generated/resolvers.ts';
import { ageOn } from './age-on.ts';
import { birthDateOf, isResidentId } from './resident-id.ts';

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

const bearsResidentId = new Set(['RESIDENT_ID', 'HOUSEHOLD_REGISTER']);

const checkTraveller = (
  traveller: TravellerInput,
  terms: DepartureUnit,
  { departsOn, returnsOn }: Departure,
): void => {
  const { document, documentNumber, bornOn, unit, documentExpiresOn } = traveller;
  if (!/^[A-Z0-9()]{5,20}$/.test(documentNumber))
    throw wrong('A document number has 5 to 20 capital letters, figures and parentheses');
  if (
    bearsResidentId.has(document) &&
    (!isResidentId(documentNumber) || birthDateOf(documentNumber) !== bornOn)
  )
    throw wrong('This is no resident identity number, or of another date of birth');
  if (bornOn > todayInShanghai()) throw wrong('Nobody is booked who is not born yet');
  if (documentExpiresOn && documentExpiresOn < returnsOn)
    throw wrong(`A document must hold until ${returnsOn}`);
  const age = ageOn(bornOn, departsOn);
  if (age < terms.minAge || age > terms.maxAge)
    throw wrong(`${unit} is ${terms.minAge} to ${terms.maxAge} years old on the day of departure`);
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
    checkTraveller(traveller, units.find(({ unit }) => unit === traveller.unit)!, departure);
    const name = requireText(traveller.name, 60, 'input', 'travellers');
    return { ...traveller, name, id: uuidv7(), position };
  });
  await tx.travellerRepository.delete({ bookingId });
  await tx.travellerRepository.insert(
    named.map(({ id, unit, position }) => ({ id, unit, position, organisationId, bookingId })),
  );
  await tx.identityRepository.insert(
    named.map(({ id, name, document, documentNumber, bornOn, documentExpiresOn = null }) => ({
      ...{ travellerId: id, organisationId, name, documentNumber, bornOn, documentExpiresOn },
      documentKind: document,
    })),
  );
  return revise(tx.bookingRepository, booking, {});
};
