import type { Viewer } from '@media-graph/service';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import type { NearDuplicate } from './near-duplicate.entity.ts';

const most = 20;

export const nearDuplicateRepository = (manager: EntityManager, viewer: Viewer) => ({
  /** What looks like each asset, the likest first: what looks like another's draft must not tell that there is one. */
  ofAssets: (assetIds: readonly string[]): Promise<NearDuplicate[]> =>
    manager.query(
      `SELECT near.asset_id AS "assetId", near.id, near.distance FROM near_duplicates($1, $2) near
       JOIN media_assets asset ON asset.id = near.id WHERE ${visibleTo(viewer)('asset')}
       ORDER BY near.asset_id, near.distance, near.id`,
      [assetIds, most],
    ),
  /** Keeps an asset's fingerprint; null for a file that cannot be read. */
  keep: async (assetId: string, fingerprint: bigint | null): Promise<void> => {
    await manager.query(
      'INSERT INTO media_fingerprints (asset_id, hash) VALUES ($1, $2) ON CONFLICT (asset_id) DO UPDATE SET hash = EXCLUDED.hash, is_due = false',
      [assetId, fingerprint?.toString() ?? null],
    );
  },
  /** An asset whose file was not looked at yet and that nobody else looks at; undefined when there is none. */
  takeDue: async (): Promise<Pick<MediaFile, 'id' | 'storedAs'> | undefined> => {
    const [found] = await manager.query(
      `SELECT asset.id, asset.stored_as AS "storedAs" FROM media_fingerprints due
       JOIN media_assets asset ON asset.id = due.asset_id WHERE due.is_due LIMIT 1 FOR UPDATE OF due SKIP LOCKED`,
    );
    return found;
  },
});
