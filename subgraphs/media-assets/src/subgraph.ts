import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { article } from './article/article.resolvers.ts';
import { createDataSources, type DataSources } from './context.ts';
import { fileRoutes } from './delivery/file-routes.ts';
import { seedPictures } from './demonstration/pictures.seed.ts';
import { event } from './event/event.resolvers.ts';
import { MediaAssetEntity } from './media-asset/media-asset.entity.ts';
import { mediaAsset } from './media-asset/media-asset.resolvers.ts';
import { mediaAssetMutations } from './media-asset/media-asset-mutations.resolvers.ts';
import { databaseRole, databaseRoles } from './media-asset/sight.ts';
import { organisation } from './organisation/organisation.resolvers.ts';
import { person } from './person/person.resolvers.ts';
import { renditionFiles } from './rendition/rendition-files.ts';
import { seedAtScale } from './seed-scale.ts';
import type { Storage } from './storage/storage.ts';
import type { FileLimits } from './upload/store-asset.ts';
import { uploadRoute } from './upload/upload-route.ts';

type Options = {
  /** Where the files lie. */
  readonly storage: Storage;
  readonly limits?: FileLimits;
};

const usualLimits: FileLimits = { maxBytes: 50_000_000, maxPixels: 100_000_000 };

/** The subgraph over a place for its files: `mediaAssets({ storage: fileStorage('.data/assets') })`. */
export const mediaAssets = ({ storage, limits = usualLimits }: Options): Subgraph<DataSources> => ({
  name: 'media-assets',
  directory: import.meta.dirname,
  modules: [
    {
      resolvers: [mediaAsset, mediaAssetMutations, organisation, event, person, article],
      entities: [MediaAssetEntity],
    },
  ],
  migrations,
  databaseRoles,
  databaseRole,
  createDataSources: (session) => createDataSources(session, storage),
  routes: (app, tools) => {
    uploadRoute(app, tools, { storage, limits });
    fileRoutes(app, tools, { storage, renditions: renditionFiles(storage, limits.maxPixels) });
  },
  demonstration: { seeds: { pictures: seedPictures }, seedAtScale },
});
