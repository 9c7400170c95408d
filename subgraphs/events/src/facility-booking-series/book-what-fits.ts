import type { Transaction } from '../context.ts';
import type { HallObstacle } from '../generated/resolvers.ts';

/** What PostgreSQL says where one use of a series does not fit, but others may. */
const obstacles: Readonly<Record<string, HallObstacle>> = {
  facility_bookings_no_overlap: 'TAKEN',
  facility_bookings_hall_open: 'CLOSED',
  facility_bookings_in_hours: 'OUT_OF_HOURS',
  facility_bookings_not_too_far: 'TOO_FAR_AHEAD',
  booked_equipment_left: 'EQUIPMENT_TAKEN',
};

export type Use = { readonly startsAt: Date; readonly endsAt: Date };
export type SkippedUse = Use & { readonly obstacle: HallObstacle };

/**
 * Books one use after the other.
 *
 * @param isPartial whether what does not fit is left out; otherwise it refuses the whole
 * @param book what PostgreSQL may refuse
 * @returns the uses that were left out, and why
 */
export const bookWhatFits = async <One extends Use>(
  { bookingRepository }: Transaction,
  uses: readonly One[],
  isPartial: boolean,
  book: (use: One) => Promise<unknown>,
): Promise<SkippedUse[]> => {
  const skipped: SkippedUse[] = [];
  for (const use of uses) {
    if (!isPartial) {
      await book(use);
      continue;
    }
    const constraint = await bookingRepository.attempt(() => book(use));
    const obstacle = constraint === null ? null : obstacles[constraint];
    // What is wrong with every use is told by doing it again without a net.
    if (obstacle === undefined) await book(use);
    else if (obstacle) skipped.push({ startsAt: use.startsAt, endsAt: use.endsAt, obstacle });
  }
  return skipped;
};
