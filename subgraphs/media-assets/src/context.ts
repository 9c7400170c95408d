import type { RequestContext, Session } from '@media-graph/subgraph';
import { mediaAssetRepository } from './media-asset/media-asset.repository.ts';
import type { Storage } from './storage/storage.ts';

/** The table of what can be read, and where the files lie. */
export const createDataSources = ({ manager, viewer, loader, pageLoader }: Session, storage: Storage) => {
  const assets = mediaAssetRepository(manager, viewer);
  return {
    storage,
    mediaAssetRepository: assets,
    mediaAssets: loader((ids) => assets.byIds(ids)),
    ownedAssets: pageLoader((ids, page) => assets.pagesOf('ownerId', ids, page)),
    eventAssets: pageLoader((ids, page) => assets.pagesOf('eventId', ids, page)),
    photos: pageLoader((ids, page) => assets.pagesOf('personId', ids, page)),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
