import type { Viewer } from '@media-graph/service';
import { type Connection, type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { collectionsVisibleTo, ofVisibleAssets } from '../access.ts';
import { type MediaCollectionItem, MediaCollectionItemEntity } from './media-collection-item.entity.ts';

const inOrder = { by: ['row.position', 'row.id'], direction: 'ASC' } as const;

/** What stands in collections that the viewer sees, of the assets that the viewer sees. */
export const mediaCollectionItemRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    MediaCollectionItemEntity,
    (alias) => `${ofVisibleAssets(viewer)(alias)} AND EXISTS (SELECT FROM media_collections AS whole
      WHERE whole.id = ${alias}.collection_id AND ${collectionsVisibleTo(viewer)('whole')})`,
  ).extend({
    pagesOfCollections(
      ids: readonly string[],
      page: PageArguments,
    ): Promise<Map<string, Connection<MediaCollectionItem>>> {
      return readPages(this.visible(), 'row.collectionId', ids, page, inOrder);
    },
    /** The ids of all assets of a collection that is locked, in order, whoever sees the assets. */
    async assetsOf(collectionId: string): Promise<string[]> {
      const items = await this.find({
        where: { collectionId },
        order: { position: 'ASC' },
        select: { assetId: true },
      });
      return items.map(({ assetId }) => assetId);
    },
    async takeOut(collectionId: string, assetIds: readonly string[]): Promise<void> {
      await this.query(
        'DELETE FROM media_collection_items WHERE collection_id = $1 AND asset_id = ANY ($2)',
        [...[collectionId, assetIds]],
      );
    },
    async order(collectionId: string, assetIds: readonly string[]): Promise<void> {
      await this.query(
        `UPDATE media_collection_items item SET position = place.position - 1
         FROM unnest($2::uuid[]) WITH ORDINALITY AS place (asset_id, position)
         WHERE item.collection_id = $1 AND item.asset_id = place.asset_id AND item.position <> place.position - 1`,
        [collectionId, assetIds],
      );
    },
  });
