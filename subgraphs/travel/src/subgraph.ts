import { forgetPeople, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources, type TravelKeys } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { itineraryRoute } from './itinerary-sheet/itinerary-route.ts';
import { modules } from './modules.ts';

/** The subgraph with its keys. */
export const travelWith = (keys: TravelKeys): Subgraph<DataSources> => ({
  name: 'travel',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, keys),
  routes: itineraryRoute(keys.linkKey),
  jobs: [forgetPeople],
  demonstration,
});

/** With keys that everybody may read, for local runs and tests, whose people are all made up. */
export const travel = travelWith({
  lookupKey: 'the look-up key of travellers who are made up',
  dataKey: 'the data key of travellers who are made up',
  linkKey: 'the key of links to sheets that are made up',
});
