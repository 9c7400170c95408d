import { EntitySchema } from 'typeorm';
import type { MediaAsset } from '../media-asset/media-asset.entity.ts';

/** What a picture's file is. */
export type PictureFile = Pick<
  MediaAsset,
  'fileName' | 'sha256' | 'storedAs' | 'mimeType' | 'sizeInBytes' | 'width' | 'height' | 'originalMetadata'
>;

/** A file that an asset had before. */
export interface FormerMediaFile extends PictureFile {
  id: string;
  assetId: string;
  replacedAt: Date;
  replacedBy: string;
  reason: string;
}

export const FormerMediaFileEntity = new EntitySchema<FormerMediaFile>({
  name: 'FormerMediaFile',
  tableName: 'former_media_files',
  columns: {
    id: { type: 'uuid', primary: true },
    assetId: { type: 'uuid' },
    fileName: { type: 'text', nullable: true },
    sha256: { type: 'text' },
    storedAs: { type: 'text' },
    mimeType: { type: 'text' },
    sizeInBytes: { type: 'int8' },
    width: { type: 'int' },
    height: { type: 'int' },
    originalMetadata: { type: 'jsonb' },
    replacedAt: { type: 'timestamptz', precision: 3 },
    replacedBy: { type: 'text' },
    reason: { type: 'text' },
  },
});
