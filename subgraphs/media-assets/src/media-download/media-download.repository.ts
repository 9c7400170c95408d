import type { Viewer } from '@media-graph/service';
import { type Connection, type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { hangingVisibleTo } from '../access.ts';
import { type MediaDownload, MediaDownloadEntity } from './media-download.entity.ts';

const lastFirst = { by: ['row.downloadedAt', 'row.id'], direction: 'DESC' } as const;

export const mediaDownloadRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MediaDownloadEntity, hangingVisibleTo(viewer)).extend({
    pagesOfAssets(
      ids: readonly string[],
      page: PageArguments,
    ): Promise<Map<string, Connection<MediaDownload>>> {
      return readPages(this.visible(), 'row.assetId', ids, page, lastFirst);
    },
    /** Writes down that the viewer fetches a file; the database knows who that is, and refuses what no licence allows. */
    async log(assetId: string, licenceId: string | null): Promise<void> {
      await manager.query('INSERT INTO media_downloads (id, asset_id, licence_id) VALUES ($1, $2, $3)', [
        ...[uuidv7(), assetId, licenceId],
      ]);
    },
  });
