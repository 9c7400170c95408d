import { forgetPeople, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { modules } from './modules.ts';

export const advertising: Subgraph<DataSources> = {
  name: 'advertising',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources,
  jobs: [forgetPeople],
  demonstration,
};
