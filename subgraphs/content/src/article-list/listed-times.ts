import { addDays, checkOrder, readDate, shanghaiInstant } from '@media-graph/subgraph';
import type { DateRangeInput } from '../generated/resolvers.ts';

const midnight = (day: string): Date => shanghaiInstant(day, '00:00');

/**
 * From when on and before when that was listed which came out on some days.
 *
 * @throws BAD_USER_INPUT for no possible days
 */
export const listedTimes = (days: DateRangeInput | null | undefined): { from?: Date; until?: Date } => {
  checkOrder(days);
  return {
    ...(days?.from && { from: midnight(readDate(days.from, 'from')) }),
    ...(days?.until && { until: midnight(addDays(readDate(days.until, 'until'), 1)) }),
  };
};
