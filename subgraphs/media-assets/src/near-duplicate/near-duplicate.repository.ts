import type { EntityManager } from 'typeorm';
import type { MediaAsset } from '../media-asset/media-asset.entity.ts';
import type { NearDuplicate } from './near-duplicate.entity.ts';

const most = 20;

export const nearDuplicateRepository = (manager: EntityManager) => ({
  /** What looks like each asset, the likest first, whoever may see it. */
  ofAssets: (assetIds: readonly string[]): Promise<NearDuplicate[]> =>
    manager.query('SELECT asset_id AS "assetId", id, distance FROM near_duplicates($1, $2)', [
      assetIds,
      most,
    ]),
  /** Keeps an asset's fingerprint; null for a file that cannot be read. */
  keep: async (assetId: string, fingerprint: bigint | null): Promise<void> => {
    await manager.query(
      'INSERT INTO media_fingerprints (asset_id, hash) VALUES ($1, $2) ON CONFLICT (asset_id) DO UPDATE SET hash = EXCLUDED.hash',
      [assetId, fingerprint?.toString() ?? null],
    );
  },
  /** An asset that has no fingerprint yet and that nobody else works on, locked; undefined when there is none. */
  takeWithout: async (): Promise<Pick<MediaAsset, 'id' | 'storedAs'> | undefined> => {
    const [found] = await manager.query(
      `SELECT asset.id, asset.stored_as AS "storedAs" FROM media_assets asset
       WHERE NOT EXISTS (SELECT FROM media_fingerprints known WHERE known.asset_id = asset.id)
       LIMIT 1 FOR UPDATE SKIP LOCKED`,
    );
    return found;
  },
});
