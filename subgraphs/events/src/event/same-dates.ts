import type { EventDates } from './event.entity.ts';

export const sameDates = (one: EventDates, other: EventDates): boolean =>
  one.startDate === other.startDate &&
  one.startPrecision === other.startPrecision &&
  one.endDate === other.endDate &&
  one.endPrecision === other.endPrecision;
