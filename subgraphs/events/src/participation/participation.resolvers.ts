import type { Resolvers } from '../generated/resolvers.ts';

const stub = (id: string | null) => (id === null ? null : { id });

export const participation: Resolvers = {
  Event: {
    participants: ({ id }, _, { participations }) => participations.load(id),
    organisers: async ({ id }, _, { participations }) => {
      const bearing = (await participations.load(id)).filter(({ isOrganising }) => isOrganising);
      const ids = new Set(bearing.flatMap(({ organisationId }) => organisationId ?? []));
      return Array.from(ids, (organisationId) => ({ id: organisationId }));
    },
  },
  Participation: {
    organisation: ({ organisationId }) => stub(organisationId),
    person: ({ personId }) => stub(personId),
  },
  Organisation: {
    eventsOrganised: ({ id }, page, { eventsOf }) => eventsOf.organiser.load(id, page),
    eventsAttended: ({ id }, page, { eventsOf }) => eventsOf.attendee.load(id, page),
  },
  Person: {
    appearances: ({ id }, page, { eventsOf }) => eventsOf.person.load(id, page),
  },
};
