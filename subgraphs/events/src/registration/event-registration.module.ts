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
    event_registrations_once_per_membership: userError(
      'DUPLICATE',
      'Somebody has places there with this membership',
      ...['input', 'membershipPass'],
    ),
    event_registrations_not_open_yet: userError(
      'ILLEGAL_TRANSITION',
      'Registration is not open yet: until then it takes a voucher, or the pass of members who may register first',
      ...['input', 'eventId'],
    ),
    event_registrations_member_unknown: userError(
      'INVALID_INPUT',
      'This event takes no passes of such members',
      ...['input', 'membershipPass'],
    ),
    event_registrations_event_takes_place: userError(
      'ILLEGAL_TRANSITION',
      'The event is cancelled',
      ...['input', 'eventId'],
    ),
  },
};
