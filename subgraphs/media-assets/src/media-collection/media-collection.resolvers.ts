import { mutation } from '@media-graph/subgraph';
import { requirePartner } from '../access.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { fileOf } from '../media-file/file-of.ts';
import { ofEveryKind } from '../media-file/of-every-kind.ts';
import { addToMediaCollection } from './add-to-media-collection.ts';
import { changeMediaCollection } from './change-media-collection.ts';
import { createMediaCollection } from './create-media-collection.ts';
import { moveMediaCollection } from './move-media-collection.ts';
import { orderMediaCollection } from './order-media-collection.ts';
import { removeFromMediaCollection } from './remove-from-media-collection.ts';

export const mediaCollectionResolvers: Resolvers = {
  Query: {
    mediaCollection: (_, { id }, { mediaCollections }) => mediaCollections.load(id),
    mediaCollections: (_, asked, { mediaCollectionRepository }) => mediaCollectionRepository.page(asked),
  },
  Mutation: {
    createMediaCollection: mutation('collection', createMediaCollection),
    changeMediaCollection: mutation('collection', changeMediaCollection),
    addToMediaCollection: mutation('collection', addToMediaCollection),
    removeFromMediaCollection: mutation('collection', removeFromMediaCollection),
    orderMediaCollection: mutation('collection', orderMediaCollection),
    moveMediaCollection: mutation('collection', moveMediaCollection),
  },
  ...ofEveryKind({
    collections: ({ id }, page, { collectionsOfAssets, viewer }) => {
      requirePartner(viewer);
      return collectionsOfAssets.load(id, page);
    },
  }),
  MediaCollection: {
    __resolveReference: ({ id }, { mediaCollections }) => mediaCollections.load(id),
    owner: ({ ownerId }) => ({ id: ownerId }),
    event: ({ eventId }) => (eventId ? { id: eventId } : null),
    items: ({ id }, page, { itemsOfCollections }) => itemsOfCollections.load(id, page),
  },
  MediaCollectionItem: {
    ...fileOf(({ assetId }) => assetId),
  },
};
