import { type Module, userError } from '@media-graph/subgraph';
import { RegistrationDeskEntity, TicketKindEntity } from './registration-desk.entity.ts';
import { registrationDeskResolvers } from './registration-desk.resolvers.ts';

export const registrationDesk: Module = {
  resolvers: [registrationDeskResolvers],
  entities: [RegistrationDeskEntity, TicketKindEntity],
  constraintErrors: {
    registration_desks_pkey: userError('DUPLICATE', 'One can register for it already', 'input', 'eventId'),
    registration_desks_within_capacity: userError('SOLD_OUT', 'So many places are not free'),
    ticket_kinds_within_quota: userError('SOLD_OUT', 'More of this kind are taken'),
  },
};
