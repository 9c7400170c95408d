import { forgetPeople, madeUpExchangeKey, madeUpMembershipKey, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources, type RegisterKeys } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { modules } from './modules.ts';

/** The subgraph with the keys of those who ask about their data, of members' passes and of what is exchanged. */
export const organisationsWith = (keys: RegisterKeys): Subgraph<DataSources> => ({
  name: 'organisations',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, keys),
  jobs: [forgetPeople],
  demonstration,
});

/** With keys that everybody may read, for local runs and tests, whose people are all made up. */
export const organisations = organisationsWith({
  dataKey: 'the data key of people who are made up',
  membershipKey: madeUpMembershipKey,
  exchangeKey: madeUpExchangeKey,
});
