import { maskEmail, maskName, maskPhone, mutation } from '@media-graph/subgraph';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { cancelEventRegistration } from './cancel-event-registration.ts';
import { checkInEventRegistration } from './check-in-event-registration.ts';
import { confirmEventRegistration } from './confirm-event-registration.ts';
import { eraseEventRegistrant } from './erase-event-registrant.ts';
import { holdEventPlaces } from './hold-event-places.ts';
import type { EventRegistrant } from './registrant.entity.ts';
import { undoEventCheckIn } from './undo-event-check-in.ts';

const masks = { name: maskName, phone: maskPhone, email: maskEmail };

/** What is somebody's own they see as it is. */
const show =
  (field: keyof typeof masks) =>
  async (
    registrant: EventRegistrant,
    { purpose }: { purpose?: string | null | undefined },
    context: Context,
  ) => {
    const { id, [field]: value } = registrant;
    if (value === null) return null;
    const registration = await context.eventRegistrations.load(id);
    const { subject } = context.viewer;
    if (subject !== null && registration?.subject === subject && !registration.isAtDesk) return value;
    return context.personalData.show(
      { entity: 'EventRegistrant', id, field, value, mask: masks[field] },
      purpose,
    );
  };

export const eventRegistrationResolvers: Resolvers = {
  Query: {
    eventRegistration: (_, { id }, { eventRegistrations }) => eventRegistrations.load(id),
    myEventRegistrations: (_, page, { eventRegistrationRepository }) =>
      eventRegistrationRepository.ofViewer(page),
    eventRegistrations: (_, page, { eventRegistrationRepository }) =>
      eventRegistrationRepository.ofEvent(page),
  },
  Mutation: {
    holdEventPlaces: mutation('registration', holdEventPlaces),
    confirmEventRegistration: mutation('registration', confirmEventRegistration),
    cancelEventRegistration: mutation('registration', cancelEventRegistration),
    checkInEventRegistration: mutation('registration', checkInEventRegistration),
    undoEventCheckIn: mutation('registration', undoEventCheckIn),
    eraseEventRegistrant: mutation('registration', eraseEventRegistrant),
  },
  EventRegistration: {
    __resolveReference: ({ id }, { eventRegistrations }) => eventRegistrations.load(id),
    event: ({ eventId }, _, { events }) => events.load(eventId),
    ticketKind: ({ ticketKindId }, _, { ticketKinds }) => ticketKinds.load(ticketKindId),
    placeInLine: async ({ id, status }, _, { placesInLine }) =>
      status === 'WAITING' ? (await placesInLine.load(id))?.place : null,
    membership: ({ membershipId }) => (membershipId === null ? null : { id: membershipId }),
    redemptions: ({ id }, _, { redemptionsOfRegistrations }) => redemptionsOfRegistrations.load(id),
    registrant: ({ id }, _, { registrants }) => registrants.load(id),
  },
  EventRegistrant: { name: show('name'), phone: show('phone'), email: show('email') },
};
