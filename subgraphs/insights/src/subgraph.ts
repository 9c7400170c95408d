import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { institute } from './institute/institute.module.ts';

export const insights: Subgraph<DataSources> = {
  name: 'insights',
  directory: import.meta.dirname,
  modules: [institute],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources,
  demonstration,
};
