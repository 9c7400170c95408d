import { forbidden, mutation } from '@media-graph/subgraph';
import type { Resolvers } from '../generated/resolvers.ts';
import { recordDataConsent } from './record-data-consent.ts';
import { seesConsents } from './require-consenting.ts';
import { withdrawDataConsent } from './withdraw-data-consent.ts';

export const dataConsentResolvers: Resolvers = {
  Mutation: {
    recordDataConsent: mutation('consent', recordDataConsent),
    withdrawDataConsent: mutation('consent', withdrawDataConsent),
  },
  DataConsent: {
    __resolveReference: ({ id }, { dataConsents }) => dataConsents.load(id),
  },
  Person: {
    consents: (person, _, { viewer, consentsOfPeople }) => {
      if (!seesConsents(viewer, person))
        throw forbidden('This is for the person, headquarters and the keeper of personal data');
      return consentsOfPeople.load(person.id);
    },
  },
};
