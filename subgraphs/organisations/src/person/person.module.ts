import { type Module, userError } from '@media-graph/subgraph';
import { PersonEntity } from './person.entity.ts';
import { personResolvers } from './person.resolvers.ts';
import { PersonContactEntity } from './person-contact.entity.ts';

export const person: Module = {
  resolvers: [personResolvers],
  entities: [PersonEntity, PersonContactEntity],
  constraintErrors: {
    people_account_unique: userError('DUPLICATE', 'Somebody else has this account', 'input', 'account'),
  },
};
