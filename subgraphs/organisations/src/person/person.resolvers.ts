import { maskEmail, maskIdNumber, maskPhone, mutation } from '@media-graph/subgraph';
import { isHeadquarters } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { changePerson } from './change-person.ts';
import { registerPerson } from './register-person.ts';
import { setPersonContact } from './set-person-contact.ts';

const entity = 'Person';

export const personResolvers: Resolvers = {
  Query: {
    person: (_, { id }, { people }) => people.load(id),
    people: (_, page, { personRepository }) => personRepository.page(page),
  },
  Mutation: {
    registerPerson: mutation('person', registerPerson),
    changePerson: mutation('person', changePerson),
    setPersonContact: mutation('person', setPersonContact),
  },
  Person: {
    account: ({ account }, _, { viewer }) =>
      isHeadquarters(viewer) || (account !== null && account === viewer.subject) ? account : null,
    __resolveReference: ({ id }, { people }) => people.load(id),
    employer: ({ employerId }, _, { organisations }) => (employerId ? organisations.load(employerId) : null),
    contact: ({ id }, _, { contactsOfPeople }) => contactsOfPeople.load(id),
    memberships: ({ id }, page, { membershipsOfPeople }) => membershipsOfPeople.load(id, page),
  },
  PersonContact: {
    phone: ({ personId: id, phone: value }, { purpose }, { personalData }) =>
      value && personalData.show({ entity, id, field: 'phone', value, mask: maskPhone }, purpose),
    email: ({ personId: id, email: value }, { purpose }, { personalData }) =>
      value && personalData.show({ entity, id, field: 'email', value, mask: maskEmail }, purpose),
    pressCardNumber: ({ personId: id, pressCardNumber: value }, { purpose }, { personalData }) =>
      value &&
      personalData.show({ entity, id, field: 'pressCardNumber', value, mask: maskIdNumber }, purpose),
  },
};
