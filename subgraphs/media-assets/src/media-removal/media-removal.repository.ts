import type { Viewer } from '@media-graph/service';
import { type Connection, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { deletedVisibleTo } from '../access.ts';
import { type MediaAsset, MediaAssetEntity, type MediaFile } from '../media-asset/media-asset.entity.ts';

const lastDeletedFirst = { by: ['row.deletedAt', 'row.id'], direction: 'DESC' } as const;
const daysKept = 30;

/** What was deleted, and its files. */
export const mediaRemovalRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MediaAssetEntity, deletedVisibleTo(viewer)).extend({
    page(page: PageArguments): Promise<Connection<MediaFile>> {
      return readPage(this.visible(), page, lastDeletedFirst);
    },
    pictures(page: PageArguments): Promise<Connection<MediaAsset>> {
      const pictures = this.visible().andWhere(`row.kind = 'IMAGE'`) as SelectQueryBuilder<MediaAsset>;
      return readPage(pictures, page, lastDeletedFirst);
    },
    /** Leaves nothing of locked assets but that they were there, in whose hands, and why no longer. */
    async erase(ids: readonly string[], reason: string | null = null): Promise<void> {
      await manager.query('DELETE FROM media_fingerprints WHERE asset_id = ANY ($1)', [ids]);
      await manager.query('DELETE FROM former_media_files WHERE asset_id = ANY ($1)', [ids]);
      await manager.query('DELETE FROM media_collection_items WHERE asset_id = ANY ($1)', [ids]);
      await manager.query(
        `UPDATE media_crops SET removed_at = now(), version = version + 1 WHERE asset_id = ANY ($1) AND removed_at IS NULL`,
        [ids],
      );
      await manager.query(
        `UPDATE media_assets SET status = CASE status WHEN 'RELEASED' THEN 'WITHDRAWN' ELSE status END,
           deleted_at = coalesce(deleted_at, now()), deleted_by = coalesce(deleted_by, $2),
           deletion_reason = coalesce($3, deletion_reason), erased_at = now(), version = version + 1, updated_at = now(),
           title = NULL, description = NULL, alt_text = NULL, credit_line = NULL, copyright_notice = NULL,
           creator_name = NULL, person_id = NULL, event_id = NULL, taken_at = NULL, file_name = NULL,
           restrictions = NULL, status_reason = NULL, original_metadata = '{}', edited_metadata = '{}',
           search_vector = '', poster_id = NULL, sha256 = encode(sha256(id::text::bytea), 'hex'),
           stored_as = 'originals/' || replace(id::text, '-', '') || '.erased'
         WHERE id = ANY ($1)`,
        [ids, viewer.subject, reason],
      );
    },
    /** An asset that was deleted so long ago that it is to be erased, locked; undefined when there is none. */
    async takeLongDeleted(): Promise<string | undefined> {
      const [found] = await manager.query(
        `SELECT id FROM media_assets WHERE deleted_at < now() - interval '${daysKept} days' AND erased_at IS NULL
         LIMIT 1 FOR UPDATE SKIP LOCKED`,
      );
      return found?.id;
    },
    /** A file that an erased asset had, locked, an hour later: an upload that takes longer is broken off. */
    async takeOrphanedFile(): Promise<{ storedAs: string; isNeeded: boolean } | undefined> {
      const [found] = await manager.query(
        `SELECT stored_as AS "storedAs",
           EXISTS (SELECT FROM media_assets asset WHERE asset.stored_as = file.stored_as)
             OR EXISTS (SELECT FROM former_media_files former WHERE former.stored_as = file.stored_as) AS "isNeeded"
         FROM orphaned_media_files file WHERE orphaned_at <= now() - interval '1 hour'
         ORDER BY orphaned_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
      );
      return found;
    },
    /** Says that a file is not to be removed; whoever removes it at this moment is waited for. */
    async claimFile(storedAs: string): Promise<void> {
      await manager.query('DELETE FROM orphaned_media_files WHERE stored_as = $1', [storedAs]);
    },
  });
