import { EntitySchema } from 'typeorm';

export interface MediaCollectionItem {
  id: string;
  collectionId: string;
  assetId: string;
  /** From 0 on, without two alike. */
  position: number;
  /** A viewer's subject. */
  addedBy: string;
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
    addedBy: { type: 'text' },
    addedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});
