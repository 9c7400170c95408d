import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { employment } from './employment/employment.module.ts';
import { facility } from './facility/facility.module.ts';
import { figureExport } from './figure-export/figure-export.module.ts';
import { membership } from './membership/membership.module.ts';
import { organisation } from './organisation/organisation.module.ts';
import { person } from './person/person.module.ts';
import { viewer } from './viewer/viewer.module.ts';

export const organisations: Subgraph<DataSources> = {
  name: 'organisations',
  directory: import.meta.dirname,
  modules: [organisation, person, membership, facility, employment, viewer, figureExport],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources,
  demonstration,
};
