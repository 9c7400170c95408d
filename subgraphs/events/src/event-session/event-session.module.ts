import { type Module, userError } from '@media-graph/subgraph';
import { EventSessionEntity } from './event-session.entity.ts';
import { eventSessionResolvers } from './event-session.resolvers.ts';

export const eventSession: Module = {
  resolvers: [eventSessionResolvers],
  entities: [EventSessionEntity],
  constraintErrors: {
    event_sessions_one_in_a_room: userError(
      'CONFLICT_OVERLAP',
      'Another session is in that room then',
      'input',
      'room',
    ),
    event_sessions_last: userError(
      'INVALID_INPUT',
      'It ends after it starts, on the same day',
      'input',
      'endTime',
    ),
  },
};
