import { mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { addEventTicketKind } from './add-event-ticket-kind.ts';
import { changeEventRegistration } from './change-event-registration.ts';
import { changeEventTicketKind } from './change-event-ticket-kind.ts';
import { openEventRegistration } from './open-event-registration.ts';
import { setMemberOpenings } from './set-member-openings.ts';

export const registrationDeskResolvers: Resolvers = {
  Mutation: {
    openEventRegistration: mutation('event', openEventRegistration),
    changeEventRegistration: mutation('event', changeEventRegistration),
    setMemberOpenings: mutation('event', setMemberOpenings),
    addEventTicketKind: mutation('ticketKind', addEventTicketKind),
    changeEventTicketKind: mutation('ticketKind', changeEventTicketKind),
  },
  Event: {
    registrationDesk: ({ id }, _, { registrationDesks }) => registrationDesks.load(id),
  },
  EventRegistrationDesk: {
    isOpen: ({ opensAt, closesAt }) => opensAt <= new Date() && new Date() < closesAt,
    placesLeft: ({ capacity, taken, setAside }) => capacity - taken - setAside,
    memberOpenings: ({ id }, _, { memberOpeningsOfEvents }) => memberOpeningsOfEvents.load(id),
    ticketKinds: ({ id }, _, { ticketKindsOfEvents }) => ticketKindsOfEvents.load(id),
  },
  MemberOpening: {
    organisation: ({ organisationId }) => ({ id: organisationId }),
    tier: ({ tierId }) => (tierId === null ? null : { id: tierId }),
  },
  EventTicketKind: {
    __resolveReference: ({ id }, { ticketKinds }) => ticketKinds.load(id),
    placesLeft: ({ quota, taken }) => (quota === null ? null : quota - taken),
  },
};
