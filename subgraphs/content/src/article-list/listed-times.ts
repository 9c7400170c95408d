import { addDays, badInput, readDate, shanghaiInstant } from '@media-graph/subgraph';
import type { DateRangeInput } from '../generated/resolvers.ts';

const midnight = (day: string): Date => shanghaiInstant(day, '00:00');

/**
 * From when on and before when that was listed which came out on some days.
 *
 * @throws BAD_USER_INPUT for no possible days
 */
export const listedTimes = (days: DateRangeInput | null | undefined): { from?: Date; until?: Date } => {
  if (days?.from && days.until && days.until < days.from) throw badInput('`until` lies before `from`');
  return {
    ...(days?.from && { from: midnight(readDate(days.from, 'from')) }),
    ...(days?.until && { until: midnight(addDays(readDate(days.until, 'until'), 1)) }),
  };
};
