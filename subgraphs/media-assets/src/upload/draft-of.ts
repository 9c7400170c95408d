import { uuidv7 } from 'uuidv7';
import type { MediaFile } from '../media-asset/media-asset.entity.ts';
import { searchVectorOf } from '../media-asset/search-vector-of.ts';
import { columnsOf } from './columns-of.ts';
import type { InspectedFile } from './inspect-file.ts';

type Original = Pick<MediaFile, 'sha256' | 'storedAs' | 'ownerId' | 'fileName' | 'uploadedBy'> & {
  readonly file: InspectedFile;
  readonly sizeInBytes: number;
};

/** The row of a new file: a draft that says what the file says. */
export const draftOf = ({ file, sizeInBytes, ...original }: Original): MediaFile => {
  const { kind, mimeType, width, height, durationMs, pageCount, metadata: originalMetadata } = file;
  const now = new Date();
  const texts = columnsOf(originalMetadata);
  return {
    ...original,
    id: uuidv7(),
    version: 1,
    createdAt: now,
    updatedAt: now,
    kind,
    status: 'DRAFT',
    statusReason: null,
    embargoedUntil: null,
    ownEmbargoedUntil: null,
    deletedAt: null,
    deletedBy: null,
    deletionReason: null,
    erasedAt: null,
    rightsCategory: null,
    restrictions: null,
    eventId: null,
    personId: null,
    ...texts,
    uploadedAt: now,
    mimeType,
    sizeInBytes: BigInt(sizeInBytes),
    width,
    height,
    durationMs,
    pageCount,
    posterId: null,
    focalX: 0.5,
    focalY: 0.5,
    originalMetadata,
    editedMetadata: {},
    searchVector: searchVectorOf({ ...texts, originalMetadata, editedMetadata: {} }),
  };
};
