import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { modules } from './modules.ts';

/** The subgraph with the key of its statements. */
export const advertisingWith = (issueKey: string): Subgraph<DataSources> => ({
  name: 'advertising',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, issueKey),
  demonstration,
});

/** With a key that everybody may read, for local runs and tests. */
export const advertising = advertisingWith('the key of statements about issues that are made up');
