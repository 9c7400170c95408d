import { EntitySchema } from 'typeorm';

/** Who fetched a file of an asset, and by what right; never changed. */
export interface MediaDownload {
  id: string;
  assetId: string;
  /** Null for whoever has a right of its own. */
  licenceId: string | null;
  organisationId: string | null;
  /** A viewer's subject. */
  downloadedBy: string;
  downloadedAt: Date;
}

export const MediaDownloadEntity = new EntitySchema<MediaDownload>({
  name: 'MediaDownload',
  tableName: 'media_downloads',
  columns: {
    id: { type: 'uuid', primary: true },
    assetId: { type: 'uuid' },
    licenceId: { type: 'uuid', nullable: true },
    organisationId: { type: 'uuid', nullable: true },
    downloadedBy: { type: 'text' },
    downloadedAt: { type: 'timestamptz', precision: 3 },
  },
});
