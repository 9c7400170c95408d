import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ofVisibleAssets } from '../access.ts';
import { type MediaCrop, MediaCropEntity } from './media-crop.entity.ts';

/** The crops that stand, of the assets that the viewer sees. */
export const mediaCropRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    MediaCropEntity,
    (alias) => `${alias}.removed_at IS NULL AND ${ofVisibleAssets(viewer)(alias)}`,
  ).extend({
    /** By name, of each asset. */
    ofAssets(assetIds: readonly string[]): Promise<MediaCrop[]> {
      return this.partsOf('assetId', assetIds, 'name');
    },
  });
