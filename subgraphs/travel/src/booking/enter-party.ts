import {
  optionalId,
  requireBetween,
  requireFound,
  requireId,
  requirePhone,
  requireText,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import { soldBy } from '../agent/sold-by.ts';
import type { Transaction } from '../context.ts';
import type { Departure } from '../departure/departure.entity.ts';
import type { DepartureStatus } from '../departure/departure-transitions.ts';
import { requireOnSale } from '../departure/require-on-sale.ts';
import type { HoldTourSeatsInput } from '../generated/resolvers.ts';
import { settingOn } from '../travel-setting/travel-settings.ts';
import { requireParty } from './require-party.ts';
import { termsOf } from './terms-of.ts';
import type { TourBooking } from './tour-booking.entity.ts';

type PartyInput = Omit<HoldTourSeatsInput, 'holdMinutes'>;
type Place = Pick<TourBooking, 'status' | 'holdExpiresAt'>;

/** Writes a party down on a departure that is on sale, or stands otherwise as given, under its lock; holds that ran out go first. */
export const enterParty = async (
  tx: Transaction,
  input: PartyInput,
  placeFor: (seats: number, departure: Departure) => Place | Promise<Place>,
  statuses?: readonly DepartureStatus[],
): Promise<TourBooking> => {
  const organisationId = ownCompany(tx.viewer);
  const departureId = requireId(input.departureId, 'input', 'departureId');
  const contact = {
    name: requireText(input.contactName, 60, 'input', 'contactName'),
    phone: requirePhone(input.contactPhone, 'input', 'contactPhone'),
  };
  const departure = requireFound(await tx.departureRepository.lock(departureId), 'input', 'departureId');
  requireOnSale(departure, 'departureId', statuses);
  const { departsOn, tourId } = departure;
  const lines = requireParty(input.lines, await tx.unitsOfDepartures.load(departureId));
  await tx.bookingRepository.expireHolds(departureId);

  const id = uuidv7();
  const seats = lines.reduce((sum, { quantity, paxCount }) => sum + quantity * paxCount, 0);
  const totalMinor = lines.reduce((sum, line) => sum + BigInt(line.quantity) * line.unitPriceMinor, 0n);
  await tx.bookingRepository.insert({
    id,
    organisationId,
    reference: `B-${id.slice(-12).toUpperCase()}`,
    departureId,
    ...(await placeFor(seats, await tx.departureRepository.findOneByOrFail({ id: departureId }))),
    seats,
    totalMinor,
    ...termsOf((await tx.tours.load(tourId))!, totalMinor, departsOn),
    ...(await soldBy(tx, input.agentId, todayInShanghai())),
    sourceArticleId: optionalId(input.sourceArticleId, 'input', 'sourceArticleId'),
    sourceEventId: optionalId(input.sourceEventId, 'input', 'sourceEventId'),
  });
  await tx.bookingLineRepository.insert(
    lines.map((line) => ({ id: uuidv7(), organisationId, bookingId: id, ...line })),
  );
  await tx.contactRepository.insert({
    ...{ bookingId: id, organisationId, ...contact },
    phoneHash: tx.lookup('phone', contact.phone),
  });
  return (await tx.bookings.load(id))!;
};

/** Until when seats are kept. @throws INVALID_INPUT for less than a minute or more than the company has settled */
export const readHold = async (tx: Transaction, minutes: number): Promise<Date> => {
  const most = await settingOn(tx, ownCompany(tx.viewer), 'LONGEST_HOLD', todayInShanghai());
  return new Date(Date.now() + requireBetween(minutes, 1, most, 'input', 'holdMinutes') * 60_000);
};
