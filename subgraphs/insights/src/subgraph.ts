import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { audience } from './audience/audience.module.ts';
import { audienceChannel } from './audience-channel/audience-channel.module.ts';
import { audienceDelivery } from './audience-delivery/audience-delivery.module.ts';
import { createDataSources, type DataSources } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { indicator } from './indicator/indicator.module.ts';
import { institute } from './institute/institute.module.ts';
import { series } from './series/series.module.ts';

export const insights: Subgraph<DataSources> = {
  name: 'insights',
  directory: import.meta.dirname,
  modules: [institute, audienceChannel, audienceDelivery, audience, indicator, series],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources,
  demonstration,
};
