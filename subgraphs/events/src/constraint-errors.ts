import type { ConstraintErrors } from '@media-graph/subgraph';

/** What a broken constraint means to the caller of a mutation. */
export const constraintErrors: ConstraintErrors = {
  events_code_unique: {
    code: 'DUPLICATE',
    message: 'There is an event with this code',
    field: ['input', 'code'],
  },
  events_super_event_fkey: {
    code: 'NOT_FOUND',
    message: 'There is no such event',
    field: ['input', 'superEventId'],
  },
  events_not_inside_itself: {
    code: 'INVALID_INPUT',
    message: 'An event cannot be inside itself',
    field: ['input', 'superEventId'],
  },
  events_no_circle: {
    code: 'INVALID_INPUT',
    message: 'An event cannot be inside one of its parts',
    field: ['input', 'superEventId'],
  },
  events_depth: {
    code: 'INVALID_INPUT',
    message: 'Events stand at most 20 deep inside one another',
    field: ['input', 'superEventId'],
  },
  events_series_fkey: {
    code: 'NOT_FOUND',
    message: 'There is no such series',
    field: ['input', 'seriesId'],
  },
  participations_unique: {
    code: 'DUPLICATE',
    message: 'A participant stands there twice in the same role',
    field: ['input', 'participants'],
  },
  investment_projects_code_unique: {
    code: 'DUPLICATE',
    message: 'There is a project with this code',
    field: ['input', 'newProject', 'code'],
  },
  signings_one_first_per_project: {
    code: 'DUPLICATE',
    message: 'The project has its first signing already; what comes later is an increment',
    field: ['input', 'isIncrement'],
  },
  facility_bookings_event_fkey: {
    code: 'NOT_FOUND',
    message: 'There is no such event',
    field: ['input', 'eventId'],
  },
  facility_bookings_no_overlap: {
    code: 'CONFLICT_OVERLAP',
    message: 'The hall is held or booked at this time, set-up and tear-down included',
  },
};
