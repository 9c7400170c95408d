import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { databaseRole, databaseRoles } from './access.ts';
import { createDataSources, type DataSources } from './context.ts';
import { fileRoutes } from './delivery/file-routes.ts';
import { demonstration } from './demonstration/demonstration.ts';
import { jobsOver } from './jobs-over.ts';
import { type KeyConfig, type Keys, keysOf } from './keys-of.ts';
import { modules } from './modules.ts';
import type { Storage } from './storage/storage.ts';
import { type StorageConfig, storageOf } from './storage/storage-of.ts';
import { type FileLimits, usualLimits } from './upload/file-limits.ts';
import { uploadRoutes } from './upload/upload-routes.ts';

type Options = Readonly<{ storage: Storage; limits?: FileLimits; keys?: Keys }>;

/** The subgraph over a place for its files: `mediaAssets({ storage: fileStorage('.data/assets') })`. */
export const mediaAssets = ({
  storage,
  limits = usualLimits,
  keys = keysOf({}),
}: Options): Subgraph<DataSources> => ({
  name: 'media-assets',
  directory: import.meta.dirname,
  modules,
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, storage, keys),
  routes: (app, tools) => {
    uploadRoutes(app, tools, { storage, limits });
    fileRoutes(app, tools, { storage, limits, ...keys });
  },
  jobs: jobsOver(storage, limits),
  demonstration,
});

/** The subgraph over the place that its configuration names. */
export const createSubgraph = async (config: StorageConfig & KeyConfig): Promise<Subgraph<DataSources>> =>
  mediaAssets({ storage: await storageOf(config), keys: keysOf(config) });
