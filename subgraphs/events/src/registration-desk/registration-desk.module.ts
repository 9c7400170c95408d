import { type Module, userError } from '@media-graph/subgraph';
import { MemberOpeningEntity, RegistrationDeskEntity, TicketKindEntity } from './registration-desk.entity.ts';
import { registrationDeskResolvers } from './registration-desk.resolvers.ts';

export const registrationDesk: Module = {
  resolvers: [registrationDeskResolvers],
  entities: [RegistrationDeskEntity, TicketKindEntity, MemberOpeningEntity],
  constraintErrors: {
    registration_desks_pkey: userError('DUPLICATE', 'One can register for it already', 'input', 'eventId'),
    member_openings_once: userError(
      'INVALID_INPUT',
      'The same members stand there twice',
      ...['input', 'openings'],
    ),
    registration_desks_within_capacity: userError('SOLD_OUT', 'So many places are not free'),
    ticket_kinds_within_quota: userError('SOLD_OUT', 'More of this kind are taken'),
  },
};
