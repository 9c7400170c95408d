import { forgetPeople, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources, type DistributionKeys } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { modules } from './modules.ts';
import { sheetRoute } from './route-sheet/sheet-route.ts';
import { renewSubscriptions } from './subscription/renew-subscriptions.ts';
import { transportRoute } from './transport-list/transport-route.ts';

/** The subgraph with its keys. */
export const distributionWith = (keys: DistributionKeys): Subgraph<DataSources> => ({
  name: 'distribution',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, keys),
  routes: (app, tools) => {
    sheetRoute(keys.linkKey)(app, tools);
    transportRoute(keys.linkKey)(app, tools);
  },
  jobs: [forgetPeople, renewSubscriptions],
  demonstration,
});

/** With keys that everybody may read, for local runs and tests, whose people are all made up. */
export const distribution = distributionWith({
  lookupKey: 'the look-up key of people who are made up',
  linkKey: 'the key of links to sheets that are made up',
});
