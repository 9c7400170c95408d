import { EntitySchema } from 'typeorm';

export interface MediaCollectionItem {
  id: string;
  collectionId: string;
  assetId: string;
  /** From 0 on, without two alike. */
  position: number;
  addedAt: Date;
}

export const MediaCollectionItemEntity = new EntitySchema<MediaCollectionItem>({
  name: 'MediaCollectionItem',
  tableName: 'media_collection_items',
  columns: {
    id: { type: 'uuid', primary: true },
    collectionId: { type: 'uuid' },
    assetId: { type: 'uuid' },
    position: { type: 'int' },
    addedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});
