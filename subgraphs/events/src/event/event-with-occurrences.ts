import type { Event } from './event.entity.ts';

/** An event as it is now, and its other occurrences that were in the scope of the change, the earliest first. */
export type EventWithOccurrences = { event: Event; occurrences: Event[] };
