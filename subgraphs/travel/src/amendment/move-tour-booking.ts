import { refused, requireId, requireMinor, revise, todayInShanghai } from '@media-graph/subgraph';
import { lockBooking } from '../booking/lock-booking.ts';
import { termsOf } from '../booking/terms-of.ts';
import type { TourBooking } from '../booking/tour-booking.entity.ts';
import type { Transaction } from '../context.ts';
import { guaranteeWhenReached } from '../departure/guarantee-when-reached.ts';
import { requireOnSale } from '../departure/require-on-sale.ts';
import type { MoveTourBookingInput } from '../generated/resolvers.ts';
import { settingOn } from '../travel-setting/travel-settings.ts';
import { checkFits } from '../traveller/check-traveller.ts';
import { enterAmendment } from './enter-amendment.ts';

const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', 'toDepartureId');

/** What is taken for it: as it is given, or as the company has settled it, up to the total. */
const feeOf = async (
  tx: Transaction,
  { organisationId, totalMinor }: TourBooking,
  given: bigint | null | undefined,
): Promise<bigint> => {
  if (given != null) return requireMinor(given, { most: totalMinor }, 'input', 'feeMinor');
  const usual = BigInt(await settingOn(tx, organisationId, 'MOVE_FEE', todayInShanghai()));
  return usual < totalMinor ? usual : totalMinor;
};

/**
 * Takes a party under contract to another date, at the prices of that date: what it paid goes along, and whatever is too
 * much or too little by then goes back or is owed. Everybody must be of the age and have a document for that date too.
 */
export const moveTourBooking = async (tx: Transaction, input: MoveTourBookingInput): Promise<TourBooking> => {
  const toDepartureId = requireId(input.toDepartureId, 'input', 'toDepartureId');
  const { booking, other: to } = await lockBooking(tx, input, toDepartureId);
  if (!to || to.id === booking.departureId) throw wrong('This takes another date of the company’s own');
  requireOnSale(to, 'toDepartureId');
  const units = await tx.unitsOfDepartures.load(to.id);
  const lines = (await tx.linesOfBookings.load(booking.id)).map((line) => {
    const terms = units.find(({ unit }) => unit === line.unit);
    if (!terms) throw wrong(`${line.unit} is not on sale there`);
    return { ...line, paxCount: terms.paxCount, unitPriceMinor: terms.priceMinor };
  });
  const travellers = await tx.travellersOfBookings.load(booking.id);
  const identities = await Promise.all(travellers.map(({ id }) => tx.identities.load(id)));
  for (const [index, { unit }] of travellers.entries()) {
    const identity = identities[index];
    const terms = units.find((one) => one.unit === unit)!;
    if (identity) checkFits({ ...identity, unit }, terms, to, 'toDepartureId');
  }
  await tx.bookingRepository.expireHolds(to.id);
  const feeMinor = await feeOf(tx, booking, input.feeMinor);
  const { reason } = input;
  const moved = await enterAmendment(tx, booking, { toDepartureId: to.id, lines, feeMinor, reason });
  const tour = (await tx.tours.load(to.tourId))!;
  const { balanceDueOn } = termsOf(tour, moved.totalMinor, to.departsOn);
  await guaranteeWhenReached(tx, to);
  return revise(tx.bookingRepository, moved, { balanceDueOn, changeReason: reason });
};
