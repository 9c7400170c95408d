import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { hangingVisibleTo } from '../access.ts';
import { FormerMediaFileEntity } from './former-media-file.entity.ts';

export const formerMediaFileRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, FormerMediaFileEntity, hangingVisibleTo(viewer)).extend({
    /** Keeps the file that an asset has, which is about to get another. */
    async keep(assetId: string, reason: string): Promise<void> {
      const file = 'file_name, sha256, stored_as, mime_type, size_in_bytes, width, height, original_metadata';
      await manager.query(
        `INSERT INTO former_media_files (asset_id, ${file}, reason)
         SELECT id, ${file}, $2 FROM media_assets WHERE id = $1`,
        [assetId, reason],
      );
    },
    /** Gives an asset what another one's picture looks like. */
    async takeFingerprint(assetId: string, fromId: string): Promise<void> {
      await manager.query(
        `UPDATE media_fingerprints SET hash = other.hash, is_due = other.is_due
         FROM media_fingerprints other WHERE media_fingerprints.asset_id = $1 AND other.asset_id = $2`,
        [assetId, fromId],
      );
    },
    /** Has an asset looked at again: what its file looks like now is not known. */
    async lookAgain(assetId: string): Promise<void> {
      await manager.query('UPDATE media_fingerprints SET hash = NULL, is_due = true WHERE asset_id = $1', [
        assetId,
      ]);
    },
  });
