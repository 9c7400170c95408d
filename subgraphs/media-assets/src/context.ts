import type { RequestContext, Session, Transaction as TransactionOf } from '@media-graph/subgraph';
import { mediaAssetRepository } from './media-asset/media-asset.repository.ts';
import type { Storage } from './storage/storage.ts';

const repositories = ({ manager, viewer }: Session) => ({
  mediaAssetRepository: mediaAssetRepository(manager, viewer),
});

/** The table of what can be read, and where the files lie. */
export const createDataSources = (session: Session, storage: Storage) => {
  const { loader, pageLoader } = session;
  const from = repositories(session);
  return {
    ...from,
    storage,
    mediaAssets: loader((ids) => from.mediaAssetRepository.byIds(ids)),
    assetsOfOwners: pageLoader((ids, page) => from.mediaAssetRepository.pagesOf('ownerId', ids, page)),
    assetsOfEvents: pageLoader((ids, page) => from.mediaAssetRepository.pagesOf('eventId', ids, page)),
    assetsOfCreators: pageLoader((ids, page) => from.mediaAssetRepository.pagesOf('personId', ids, page)),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
