import { forgetPeople, madeUpSponsorshipKey, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources, type Keys } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { modules } from './modules.ts';

/** The subgraph with its secrets. */
export const advertisingWith = (keys: Keys): Subgraph<DataSources> => ({
  name: 'advertising',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, keys),
  jobs: [forgetPeople],
  demonstration,
});

export const madeUpIssueKey = 'the key of statements about issues that are made up';

/** With keys that everybody may read, for local runs and tests, whose articles are all made up. */
export const advertising = advertisingWith({
  sponsorshipKey: madeUpSponsorshipKey,
  issueKey: madeUpIssueKey,
});
