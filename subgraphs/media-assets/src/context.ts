import {
  personKeeper,
  type RequestContext,
  readExchangeStatement,
  type Session,
  type Transaction as TransactionOf,
} from '@media-graph/subgraph';
import { picturedPeople } from './data-subject-request/pictured-people.ts';
import { formerMediaFileRepository } from './former-media-file/former-media-file.repository.ts';
import type { Keys } from './keys-of.ts';
import { isImage, type MediaAsset } from './media-asset/media-asset.entity.ts';
import { mediaAssetRepository } from './media-asset/media-asset.repository.ts';
import { mediaCollectionRepository } from './media-collection/media-collection.repository.ts';
import { mediaCollectionItemRepository } from './media-collection/media-collection-item.repository.ts';
import { mediaCropRepository } from './media-crop/media-crop.repository.ts';
import { mediaDownloadRepository } from './media-download/media-download.repository.ts';
import { mediaLeaseRepository } from './media-lease/media-lease.repository.ts';
import { mediaRemovalRepository } from './media-removal/media-removal.repository.ts';
import { mediaUsageRepository } from './media-usage/media-usage.repository.ts';
import { nearDuplicateRepository } from './near-duplicate/near-duplicate.repository.ts';
import { pictureClientRepository } from './picture-client/picture-client.repository.ts';
import {
  pictureLicenceLineRepository,
  pictureLicenceRepository,
} from './picture-licence/picture-licence.repository.ts';
import { pictureSaleRepository } from './picture-sale/picture-sale.repository.ts';
import type { Storage } from './storage/storage.ts';
import { storyEmbargoRepository } from './story-embargo/story-embargo.repository.ts';

const repositories = ({ manager, viewer }: Session) => ({
  mediaAssetRepository: mediaAssetRepository(manager, viewer),
  mediaCollectionRepository: mediaCollectionRepository(manager, viewer),
  mediaCollectionItemRepository: mediaCollectionItemRepository(manager, viewer),
  mediaCropRepository: mediaCropRepository(manager, viewer),
  mediaLeaseRepository: mediaLeaseRepository(manager, viewer),
  mediaDownloadRepository: mediaDownloadRepository(manager, viewer),
  nearDuplicateRepository: nearDuplicateRepository(manager, viewer),
  pictureClientRepository: pictureClientRepository(manager, viewer),
  pictureLicenceRepository: pictureLicenceRepository(manager, viewer),
  pictureLicenceLineRepository: pictureLicenceLineRepository(manager, viewer),
  pictureSaleRepository: pictureSaleRepository(manager, viewer),
  mediaRemovalRepository: mediaRemovalRepository(manager, viewer),
  storyEmbargoRepository: storyEmbargoRepository(manager),
  mediaUsageRepository: mediaUsageRepository(manager, viewer),
  formerMediaFileRepository: formerMediaFileRepository(manager, viewer),
});

const byAsset = ({ assetId }: { assetId: string }) => assetId;

/** The table of what can be read, and where the files lie. */
export const createDataSources = (session: Session, storage: Storage, { rightsKey, exchangeKey }: Keys) => {
  const { loader, groupLoader, pageLoader } = session;
  const from = repositories(session);
  const mediaFiles = loader((ids) => from.mediaAssetRepository.byIds(ids));
  const mediaCollections = loader((ids) => from.mediaCollectionRepository.byIds(ids));
  const loadCollections = (ids: readonly string[]) => Promise.all(ids.map((id) => mediaCollections.load(id)));
  return {
    ...from,
    storage,
    rightsKey,
    readExchange: (signed: string) => readExchangeStatement(exchangeKey, signed),
    personKeeper: personKeeper(session, picturedPeople(session.manager, session.viewer)),
    mediaFiles,
    mediaAssets: {
      /** A file, where it is a picture. */
      load: async (id: string): Promise<MediaAsset | null> => {
        const file = await mediaFiles.load(id);
        return file && isImage(file) ? file : null;
      },
    },
    mediaCollections,
    itemsOfCollections: pageLoader((ids, page) =>
      from.mediaCollectionItemRepository.pagesOfCollections(ids, page),
    ),
    collectionsOfAssets: pageLoader((ids, page) =>
      from.mediaCollectionRepository.pagesOfAssets(ids, page, loadCollections),
    ),
    deletedAssets: loader((ids) => from.mediaRemovalRepository.byIds(ids)),
    formerMediaFiles: loader((ids) => from.formerMediaFileRepository.byIds(ids)),
    formerFilesOfAssets: groupLoader(
      (ids) => from.formerMediaFileRepository.partsOf('assetId', ids, 'replacedAt'),
      byAsset,
    ),
    mediaCrops: loader((ids) => from.mediaCropRepository.byIds(ids)),
    cropsOfAssets: groupLoader((ids) => from.mediaCropRepository.ofAssets(ids), byAsset),
    leasesOfAssets: groupLoader(
      (ids) => from.mediaLeaseRepository.partsOf('assetId', ids, 'startsAt'),
      byAsset,
    ),
    usagesOfAssets: pageLoader((ids, page) => from.mediaUsageRepository.pagesOfAssets(ids, page)),
    standingUsages: groupLoader((ids) => from.mediaUsageRepository.standingOf(ids), byAsset),
    nearDuplicatesOfAssets: groupLoader((ids) => from.nearDuplicateRepository.ofAssets(ids), byAsset),
    storyEmbargoesOfAssets: groupLoader((ids) => from.storyEmbargoRepository.ofAssets(ids), byAsset),
    downloadsOfAssets: pageLoader((ids, page) => from.mediaDownloadRepository.pagesOfAssets(ids, page)),
    pictureClients: loader((ids) => from.pictureClientRepository.byIds(ids)),
    pictureLicences: loader((ids) => from.pictureLicenceRepository.byIds(ids)),
    licencesOfClients: pageLoader((ids, page) => from.pictureLicenceRepository.pagesOfClients(ids, page)),
    linesOfLicences: groupLoader(
      (ids) => from.pictureLicenceLineRepository.partsOf('licenceId', ids),
      ({ licenceId }) => licenceId,
    ),
    assetsOfOwners: pageLoader((ids, page) => from.mediaAssetRepository.picturesOf('ownerId', ids, page)),
    assetsOfEvents: pageLoader((ids, page) => from.mediaAssetRepository.picturesOf('eventId', ids, page)),
    assetsOfCreators: pageLoader((ids, page) => from.mediaAssetRepository.picturesOf('personId', ids, page)),
  };
};

export type DataSources = ReturnType<typeof createDataSources>;
export type Context = RequestContext<DataSources>;
export type Transaction = TransactionOf<DataSources>;
