import type { Subgraph } from '@media-graph/subgraph';
import { migrations } from '../migrations/index.ts';
import { article } from './article/article.resolvers.ts';
import { createContext, type Tables } from './context.ts';
import { event } from './event/event.resolvers.ts';
import { MediaAssetEntity } from './media-asset/media-asset.entity.ts';
import { mediaAsset } from './media-asset/media-asset.resolvers.ts';
import { mediaAssetMutations } from './media-asset/media-asset-mutations.resolvers.ts';
import { databaseRole, databaseRoles } from './media-asset/sight.ts';
import { organisation } from './organisation/organisation.resolvers.ts';
import { person } from './person/person.resolvers.ts';
import type { Storage } from './storage/storage.ts';

/**
 * The subgraph over a place for its files: `mediaAssets({ storage: fileStorage('.data/assets') })`.
 */
export const mediaAssets = ({ storage }: { readonly storage: Storage }): Subgraph<Tables> => ({
  name: 'media-assets',
  directory: import.meta.dirname,
  resolvers: [mediaAsset, mediaAssetMutations, organisation, event, person, article],
  entities: [MediaAssetEntity],
  migrations,
  databaseRoles,
  databaseRole,
  createContext: (session) => createContext(session, storage),
  seeds: {},
});
