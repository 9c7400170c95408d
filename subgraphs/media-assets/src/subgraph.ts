import { forgetPeople, madeUpRightsKey, type Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources } from './context.ts';
import { fileRoutes } from './delivery/file-routes.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { reapMediaAssets } from './media-removal/reap-media-assets.ts';
import { modules } from './modules.ts';
import { takeFingerprints } from './near-duplicate/take-fingerprints.ts';
import type { Storage } from './storage/storage.ts';
import { type StorageConfig, storageOf } from './storage/storage-of.ts';
import { type FileLimits, usualLimits } from './upload/file-limits.ts';
import { onceMade } from './upload/once-made.ts';
import { reapUploads } from './upload/reap-uploads.ts';
import { resumableUploads } from './upload/resumable-uploads.ts';
import { uploadRoutes } from './upload/upload-routes.ts';

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
}: Options): Subgraph<DataSources> => {
  const uploads = onceMade(() => resumableUploads(storage, limits));
  return {
    name: 'media-assets',
    directory: import.meta.dirname,
    modules,
    migrations,
    databaseRoles,
    databaseRole,
    createDataSources: (session) => createDataSources(session, storage, rightsKey),
    routes: (app, tools) => {
      uploadRoutes(app, tools, { storage, limits, uploads });
      fileRoutes(app, tools, { storage, limits });
    },
    jobs: [takeFingerprints(limits.maxPixels), reapMediaAssets, reapUploads(storage), forgetPeople],
    demonstration,
  };
};

/** The subgraph over the place that its configuration names. */
export const createSubgraph = async (
  config: StorageConfig & { readonly RIGHTS_KEY?: string },
): Promise<Subgraph<DataSources>> =>
  mediaAssets({
    storage: await storageOf(config),
    ...(config.RIGHTS_KEY && { rightsKey: config.RIGHTS_KEY }),
  });
