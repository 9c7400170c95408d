import { forgetPeople, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { modules } from './modules.ts';
import { sheetRoute } from './route-sheet/sheet-route.ts';

/** The subgraph with the key of its look-ups. */
export const distributionWith = (lookupKey: string): Subgraph<DataSources> => ({
  name: 'distribution',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, lookupKey),
  routes: sheetRoute,
  jobs: [forgetPeople],
  demonstration,
});

/** With a key that everybody may read, for local runs and tests, whose people are all made up. */
export const distribution = distributionWith('the look-up key of people who are made up');
