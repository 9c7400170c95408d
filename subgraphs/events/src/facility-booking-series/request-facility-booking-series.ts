import { daysBetween, refused, requireId, todayInShanghai } from '@media-graph/subgraph';
import { uuidv7 } from 'uuidv7';
import { requireBooker } from '../access.ts';
import type { Transaction } from '../context.ts';
import { expandRule } from '../event-recurrence/expand-rule.ts';
import { readBooking } from '../facility-booking/read-booking.ts';
import { takeHall } from '../facility-booking/take-hall.ts';
import type { RequestFacilityBookingSeriesInput } from '../generated/resolvers.ts';
import { readBookedEquipment } from '../hall-equipment/read-booked-equipment.ts';
import { bookWhatFits, type SkippedUse, type Use } from './book-what-fits.ts';
import type { FacilityBookingSeries } from './facility-booking-series.entity.ts';

const minute = 60_000;
const day = 86_400_000;
const furthest = 730;

type First = Use & { readonly setupMinutes: number; readonly teardownMinutes: number };

/**
 * Each use at the same hour of its day; Asia/Shanghai has no change of clocks.
 *
 * @throws INVALID_INPUT for uses that overlap each other, of which not all could ever be given
 */
const usesOf = (first: First, rule: string): Use[] => {
  const firstDay = todayInShanghai(first.startsAt);
  const clock = { startsAt: first.startsAt, timeZone: 'Asia/Shanghai' };
  const shifts = expandRule(rule, firstDay, clock).map((one) => daysBetween(firstDay, one));
  if (daysBetween(todayInShanghai(), firstDay) + shifts.at(-1)! > furthest)
    throw refused('INVALID_INPUT', 'Halls are booked two years ahead at most', 'input', 'rule');
  const lasts = first.endsAt.getTime() - first.startsAt.getTime();
  const occupied = lasts + (first.setupMinutes + first.teardownMinutes) * minute;
  if (shifts.some((shift, index) => index > 0 && (shift - shifts[index - 1]!) * day < occupied))
    throw refused('INVALID_INPUT', 'Each use must be over before the next begins', 'input', 'rule');
  return shifts.map((shift) => {
    const startsAt = new Date(first.startsAt.getTime() + shift * day);
    return { startsAt, endsAt: new Date(startsAt.getTime() + lasts) };
  });
};

/** Asks for a hall for a time that repeats, each use a booking of its own; or takes one that needs no confirmation. */
export const requestFacilityBookingSeries = async (
  tx: Transaction,
  input: RequestFacilityBookingSeriesInput,
): Promise<{ series: FacilityBookingSeries; skipped: SkippedUse[] }> => {
  requireBooker(tx.viewer);
  const { bookingRepository } = tx;
  // Before the rules are read, which say whether somebody must confirm: they change under the same lock.
  await bookingRepository.lockHall(requireId(input.facilityId, 'input', 'facilityId'));
  const booking = await readBooking(tx, input, new Date());
  const { facilityId, organisationId, setupMinutes, teardownMinutes } = booking;
  const equipment = readBookedEquipment(input.equipment!);
  const uses = usesOf(booking, input.rule);
  const isGiven = (await tx.hallRules.load(facilityId))?.needsConfirmation === false;
  const seriesId = uuidv7();

  await bookingRepository.releaseExpiredHolds(facilityId);
  await tx.bookingSeriesRepository.insert({ id: seriesId, facilityId, organisationId, rule: input.rule });
  const period = ({ startsAt, endsAt }: Use) => ({
    from: new Date(startsAt.getTime() - setupMinutes * minute),
    until: new Date(endsAt.getTime() + teardownMinutes * minute),
  });
  const all = { from: period(uses[0]!).from, until: period(uses.at(-1)!).until };
  const occupied = await bookingRepository.occupied([facilityId], all);
  // A request keeps nothing, so PostgreSQL takes it also where the hall is taken.
  const isTaken = (use: Use): boolean => {
    const { from, until } = period(use);
    return occupied.some(({ startsAt, endsAt }) => startsAt < until && endsAt > from);
  };
  const { taken = [], free = [] } = Object.groupBy(uses, (use) => (isTaken(use) ? 'taken' : 'free'));
  if (taken.length > 0 && !input.isPartial)
    throw refused('CONFLICT_OVERLAP', `The hall is taken at ${taken[0]!.startsAt.toISOString()}`);
  const others = await bookWhatFits(tx, free, input.isPartial!, (use) =>
    takeHall(tx, { ...booking, ...use, seriesId }, isGiven, equipment),
  );
  const skipped = [...taken.map((use) => ({ ...use, obstacle: 'TAKEN' as const })), ...others];
  if (skipped.length === uses.length)
    throw refused('CONFLICT_OVERLAP', 'The hall is free at none of these times');
  return { series: (await tx.bookingSeries.load(seriesId))!, skipped };
};
