import { type Module, userError } from '@media-graph/subgraph';
import { EventEntity, PreviousDatesEntity } from './event.entity.ts';
import { eventResolvers } from './event.resolvers.ts';
import { EventStatusChangeEntity } from './event-status-change.entity.ts';

export const event: Module = {
  resolvers: [eventResolvers],
  entities: [EventEntity, PreviousDatesEntity, EventStatusChangeEntity],
  constraintErrors: {
    events_code_unique: userError('DUPLICATE', 'There is an event with this code', 'input', 'code'),
    events_super_event_fkey: userError('NOT_FOUND', 'There is no such event', 'input', 'superEventId'),
    events_not_inside_itself: userError(
      'INVALID_INPUT',
      'An event cannot be inside itself',
      ...['input', 'superEventId'],
    ),
    events_no_circle: userError(
      'INVALID_INPUT',
      'An event cannot be inside one of its parts',
      ...['input', 'superEventId'],
    ),
    events_depth: userError(
      'INVALID_INPUT',
      'Events stand at most 20 deep inside one another',
      ...['input', 'superEventId'],
    ),
    events_clock_shows_start: userError(
      'INVALID_INPUT',
      'The clocks of that time zone do not show this time that day',
      ...['input', 'dates', 'startTime'],
    ),
    events_clock_shows_end: userError(
      'INVALID_INPUT',
      'The clocks of that time zone do not show this time that day',
      ...['input', 'dates', 'endTime'],
    ),
    events_ends_after_it_starts: userError(
      'INVALID_INPUT',
      'An event ends later than it starts',
      ...['input', 'dates', 'endTime'],
    ),
    events_series_fkey: userError('NOT_FOUND', 'There is no such series', 'input', 'seriesId'),
  },
};
