import { madeUpRightsKey, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { article } from './article/article.module.ts';
import { createDataSources, type DataSources } from './context.ts';
import { fileRoutes } from './delivery/file-routes.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { event } from './event/event.module.ts';
import { mediaAsset } from './media-asset/media-asset.module.ts';
import { mediaCollection } from './media-collection/media-collection.module.ts';
import { mediaCrop } from './media-crop/media-crop.module.ts';
import { mediaLease } from './media-lease/media-lease.module.ts';
import { mediaRemoval } from './media-removal/media-removal.module.ts';
import { reapMediaAssets } from './media-removal/reap-media-assets.ts';
import { mediaUsage } from './media-usage/media-usage.module.ts';
import { imageMetadata } from './metadata/image-metadata.module.ts';
import { nearDuplicate } from './near-duplicate/near-duplicate.module.ts';
import { takeFingerprints } from './near-duplicate/take-fingerprints.ts';
import { organisation } from './organisation/organisation.module.ts';
import { person } from './person/person.module.ts';
import { licensing } from './picture-licence/licensing.ts';
import type { Storage } from './storage/storage.ts';
import { type StorageConfig, storageOf } from './storage/storage-of.ts';
import { storyEmbargo } from './story-embargo/story-embargo.module.ts';
import { type FileLimits, usualLimits } from './upload/file-limits.ts';
import { uploadRoute } from './upload/upload-route.ts';
import { usability } from './usability/usability.module.ts';

type Options = {
  readonly storage: Storage;
  readonly limits?: FileLimits;
  /** Shared with the subgraph that publishes, which takes statements of rights that are written with it. */
  readonly rightsKey?: string;
};

/** The subgraph over a place for its files: `mediaAssets({ storage: fileStorage('.data/assets') })`. */
export const mediaAssets = ({
  storage,
  limits = usualLimits,
  rightsKey = madeUpRightsKey,
}: Options): Subgraph<DataSources> => ({
  name: 'media-assets',
  directory: import.meta.dirname,
  modules: [
    ...[
      mediaAsset,
      mediaRemoval,
      storyEmbargo,
      mediaCollection,
      mediaCrop,
      usability,
      mediaLease,
      mediaUsage,
      imageMetadata,
      nearDuplicate,
    ],
    ...[...licensing, organisation, event, person, article],
  ],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, storage, rightsKey),
  routes: (app, tools) => {
    uploadRoute(app, tools, { storage, limits });
    fileRoutes(app, tools, { storage, limits });
  },
  jobs: [takeFingerprints(limits.maxPixels), reapMediaAssets],
  demonstration,
});

/** The subgraph over the place that its configuration names. */
export const createSubgraph = async (
  config: StorageConfig & { readonly RIGHTS_KEY?: string },
): Promise<Subgraph<DataSources>> =>
  mediaAssets({
    storage: await storageOf(config),
    ...(config.RIGHTS_KEY && { rightsKey: config.RIGHTS_KEY }),
  });
