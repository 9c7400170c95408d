import {
  madeUpExchangeKey,
  madeUpRightsKey,
  madeUpSponsorshipKey,
  type Subgraph,
} from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { feedRoute } from './channel-feed/feed-route.ts';
import { createDataSources, type DataSources, type Keys } from './context.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { jobs } from './jobs.ts';
import { modules } from './modules.ts';
import { syndicationRoute } from './syndication/syndication-route.ts';

/** The subgraph with its secrets. */
export const contentWith = (keys: Keys): Subgraph<DataSources> => ({
  name: 'content',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, keys),
  routes: (app, tools) => {
    feedRoute(app, tools);
    syndicationRoute(app, tools);
  },
  jobs,
  demonstration,
});

/** With keys that everybody may read, for local runs and tests, whose stories are all made up. */
export const content = contentWith({
  rightsKey: madeUpRightsKey,
  previewKey: 'the preview key of stories that are made up',
  sponsorshipKey: madeUpSponsorshipKey,
  exchangeKey: madeUpExchangeKey,
});
