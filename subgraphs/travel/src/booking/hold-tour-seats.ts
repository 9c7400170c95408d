import {
  optionalId,
  refused,
  requireBetween,
  requireFound,
  requireId,
  requirePhone,
  requireText,
  todayInShanghai,
} from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { ownCompany } from '../access.ts';
import type { Transaction } from '../context.ts';
import type { DepartureUnit } from '../departure/departure.entity.ts';
import { isOnSale } from '../departure/is-on-sale.ts';
import type { HoldTourSeatsInput, TourBookingLineInput } from '../generated/resolvers.ts';
import type { TourBooking } from './tour-booking.entity.ts';

const wrong = (message: string) => refused('INVALID_INPUT', message, 'input', 'lines');

type Line = Pick<DepartureUnit, 'unit' | 'paxCount'> & { quantity: number; unitPriceMinor: bigint };

/** The lines by the departure's terms; throws where they do not make a party. */
const requireLines = (lines: readonly TourBookingLineInput[], units: readonly DepartureUnit[]): Line[] => {
  const kinds = new Set(lines.map(({ unit }) => unit));
  if (kinds.size !== lines.length || lines.length === 0) throw wrong('This takes 1 to 5 kinds, each once');
  const party = lines.map(({ unit, quantity }) => {
    const terms = units.find((one) => one.unit === unit);
    if (!terms) throw wrong(`${unit} is not on sale here`);
    const companions = lines
      .filter((one) => terms.accompaniedBy.includes(one.unit))
      .reduce((sum, one) => sum + one.quantity, 0);
    if (terms.perCompanion !== null && quantity > companions * terms.perCompanion)
      throw wrong(`${terms.perCompanion} of ${unit} come with each ${terms.accompaniedBy.join(' or ')}`);
    const { paxCount, priceMinor: unitPriceMinor } = terms;
    return { unit, quantity: requireBetween(quantity, 1, 200, 'input', 'lines'), paxCount, unitPriceMinor };
  });
  if (party.every(({ paxCount }) => paxCount === 0)) throw wrong('Nobody of this party takes a seat');
  return party;
};

/** Keeps seats: under the departure's lock, holds that ran out go first, and PostgreSQL refuses what is too much. */
export const holdTourSeats = async (tx: Transaction, input: HoldTourSeatsInput): Promise<TourBooking> => {
  const organisationId = ownCompany(tx.viewer);
  const departureId = requireId(input.departureId, 'input', 'departureId');
  const contact = {
    name: requireText(input.contactName, 60, 'input', 'contactName'),
    phone: requirePhone(input.contactPhone, 'input', 'contactPhone'),
  };
  const holdMinutes = requireBetween(input.holdMinutes!, 1, 2880, 'input', 'holdMinutes');
  const departure = requireFound(await tx.departureRepository.lock(departureId), 'input', 'departureId');
  if (!isOnSale(departure.status) || departure.departsOn <= todayInShanghai())
    throw refused('ILLEGAL_TRANSITION', 'The departure is not on sale', 'input', 'departureId');
  const lines = requireLines(input.lines, await tx.unitsOfDepartures.load(departureId));
  await tx.bookingRepository.expireHolds(departureId);

  const id = uuidv7();
  await tx.bookingRepository.insert({
    id,
    organisationId,
    reference: `B-${id.slice(-12).toUpperCase()}`,
    departureId,
    holdExpiresAt: new Date(Date.now() + holdMinutes * 60_000),
    seats: lines.reduce((sum, { quantity, paxCount }) => sum + quantity * paxCount, 0),
    totalMinor: lines.reduce((sum, line) => sum + BigInt(line.quantity) * line.unitPriceMinor, 0n),
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
