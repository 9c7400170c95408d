import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { audience } from './audience/audience.module.ts';
import { BeaconCounts } from './audience-beacon/beacon-counts.ts';
import { beaconRoute } from './audience-beacon/beacon-route.ts';
import { keepBeacons } from './audience-beacon/keep-beacons.ts';
import { audienceChannel } from './audience-channel/audience-channel.module.ts';
import { audienceDelivery } from './audience-delivery/audience-delivery.module.ts';
import { deliveryRoute } from './audience-delivery/delivery-route.ts';
import { audienceIndex } from './audience-index/audience-index.module.ts';
import { computeAudienceIndices } from './audience-index/compute-audience-indices.ts';
import { createDataSources, type DataSources } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { indicator } from './indicator/indicator.module.ts';
import { institute } from './institute/institute.module.ts';
import { series } from './series/series.module.ts';

/** With what pages have told this process and is not written down yet. */
const insightsWith = (beacons: BeaconCounts): Subgraph<DataSources> => ({
  name: 'insights',
  directory: import.meta.dirname,
  modules: [institute, audienceChannel, audienceDelivery, audience, audienceIndex, indicator, series],
  migrations,
  databaseRoles,
  databaseRole,
  jobs: [computeAudienceIndices, keepBeacons(beacons)],
  routes: (app, tools) => {
    deliveryRoute(app, tools);
    beaconRoute(app, tools, beacons);
  },
  createDataSources,
  demonstration,
});

export const insights = insightsWith(new BeaconCounts());
