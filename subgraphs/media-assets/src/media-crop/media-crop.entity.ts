import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { RenditionShape } from '../generated/resolvers.ts';

export interface MediaCrop extends Versioned {
  assetId: string;
  name: string;
  /** Null for one of a free ratio. */
  shape: Exclude<RenditionShape, 'ORIGINAL'> | null;
  /** Pixels of the upright original, as `y`, `width` and `height`. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Degrees clockwise, by which what is cut out is turned: 0, 90, 180 or 270. */
  rotation: number;
  /** A viewer's subject, as `changedBy`. */
  madeBy: string;
  changedBy: string;
  removedAt: Date | null;
}

export const MediaCropEntity = new EntitySchema<MediaCrop>({
  name: 'MediaCrop',
  tableName: 'media_crops',
  columns: {
    ...versionedColumns,
    assetId: { type: 'uuid' },
    name: { type: 'text' },
    shape: { type: 'text', nullable: true },
    x: { type: 'int' },
    y: { type: 'int' },
    width: { type: 'int' },
    height: { type: 'int' },
    rotation: { type: 'int' },
    madeBy: { type: 'text' },
    changedBy: { type: 'text' },
    removedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});
