import type { Resolvers } from '../generated/resolvers.ts';

const stub = (id: string | null) => (id === null ? null : { id });

export const participationResolvers: Resolvers = {
  Event: {
    participants: ({ id }, page, { participations }) => participations.load(id, page),
    organisers: async ({ id }, _, { organisers }) => {
      const parts = await organisers.load(id);
      const ids = new Set(parts.flatMap(({ organisationId }) => organisationId ?? []));
      return Array.from(ids, (organisationId) => ({ id: organisationId }));
    },
  },
  Participation: {
    organisation: ({ organisationId }) => stub(organisationId),
    person: ({ personId }) => stub(personId),
  },
  Organisation: {
    eventsOrganised: ({ id }, page, { eventsOrganised }) => eventsOrganised.load(id, page),
    eventsAttended: ({ id }, page, { eventsAttended }) => eventsAttended.load(id, page),
  },
  Person: {
    appearances: ({ id }, page, { appearances }) => appearances.load(id, page),
  },
};
