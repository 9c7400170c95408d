import type { Resolvers } from '../generated/resolvers.ts';
import { mask } from './mask.ts';

export const person: Resolvers = {
  Query: {
    person: (_, { id }, { people }) => people.load(id),
    people: (_, { first, after, ...filter }, { personRepository }) =>
      personRepository.page(filter, { first, after }),
  },
  Person: {
    __resolveReference: ({ id }, { people }) => people.load(id),
    employer: ({ employerId }, _, { organisations }) => (employerId ? organisations.load(employerId) : null),
    contact: async ({ id }, _, { contactsOf }) => (await contactsOf.load(id))[0],
    memberships: ({ id }, page, { membershipsOfPeople }) => membershipsOfPeople.load(id, page),
  },
  PersonContact: {
    phone: ({ phone }) => phone && mask.phone(phone),
    email: ({ email }) => email && mask.email(email),
    pressCardNumber: ({ pressCardNumber }) => pressCardNumber && mask.pressCardNumber(pressCardNumber),
  },
};
