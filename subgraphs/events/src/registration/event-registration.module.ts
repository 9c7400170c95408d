import { type Module, userError } from '@media-graph/subgraph';
import { EventRegistrationEntity } from './event-registration.entity.ts';
import { eventRegistrationResolvers } from './event-registration.resolvers.ts';
import { RegistrantEntity } from './registrant.entity.ts';

export const eventRegistration: Module = {
  resolvers: [eventRegistrationResolvers],
  entities: [EventRegistrationEntity, RegistrantEntity],
  constraintErrors: {
    event_registrations_once: userError(
      'DUPLICATE',
      'You have places there, or wait for some',
      ...['input', 'eventId'],
    ),
    event_registrations_event_takes_place: userError(
      'ILLEGAL_TRANSITION',
      'The event is cancelled',
      ...['input', 'eventId'],
    ),
  },
};
