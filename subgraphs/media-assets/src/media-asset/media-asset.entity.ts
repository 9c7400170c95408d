import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { MediaFileKind, MediaRightsCategory } from '../generated/resolvers.ts';
import type { WrittenMetadata } from '../metadata/image-metadata.entity.ts';
import type { MediaAssetStatus } from './media-asset-transitions.ts';

export interface MediaFile extends Versioned {
  /** Which type of the schema it is: IMAGE is an `ImageAsset`. */
  kind: MediaFileKind;
  status: MediaAssetStatus;
  /** Why it was withdrawn. */
  statusReason: string | null;
  /** One that is released is not public before: the last of its own embargo and its stories', which the database works out. */
  embargoedUntil: Date | null;
  /** Without its stories'. */
  ownEmbargoedUntil: Date | null;
  /** The organisation that holds the rights. */
  ownerId: string;
  /** Since when it is gone for everybody, through whom and why; all three or none. */
  deletedAt: Date | null;
  deletedBy: string | null;
  deletionReason: string | null;
  /** Since when nothing is left of it but its row. */
  erasedAt: Date | null;
  /** Whose it is; nobody has said so of old assets. */
  rightsCategory: MediaRightsCategory | null;
  restrictions: string | null;
  eventId: string | null;
  personId: string | null;
  creatorName: string | null;
  title: WrittenText | null;
  description: WrittenText | null;
  altText: WrittenText | null;
  creditLine: string | null;
  copyrightNotice: string | null;
  takenAt: Date | null;
  /** When it was taken or else uploaded, which the database works out. */
  datedAt?: Date;
  uploadedAt: Date;
  /** The subject of whoever uploaded it. */
  uploadedBy: string;
  /** As the uploader's program named the file; never used as a path. */
  fileName: string | null;
  sha256: string;
  /** The original's name in the storage. */
  storedAs: string;
  mimeType: string;
  sizeInBytes: bigint;
  /** In pixels, upright; null for what is not looked at, and for graphics that do not say it. */
  width: number | null;
  height: number | null;
  /** Of video and audio. */
  durationMs: number | null;
  /** Of documents. */
  pageCount: number | null;
  /** The picture that stands for what is none. */
  posterId: string | null;
  /** Fractions of width and height. */
  focalX: number;
  focalY: number;
  originalMetadata: WrittenMetadata;
  /** What was edited since; lies over `originalMetadata`. */
  editedMetadata: WrittenMetadata;
  /** A tsvector; written only. */
  searchVector?: string;
}

/** A picture: what has renditions, crops and a focal point. */
export type MediaAsset = MediaFile & { kind: 'IMAGE'; width: number; height: number };

export const isImage = (asset: MediaFile): asset is MediaAsset => asset.kind === 'IMAGE';

export const MediaAssetEntity = new EntitySchema<MediaFile>({
  name: 'MediaAsset',
  tableName: 'media_assets',
  columns: {
    ...versionedColumns,
    kind: { type: 'text' },
    status: { type: 'text' },
    statusReason: { type: 'text', nullable: true },
    embargoedUntil: { type: 'timestamptz', precision: 3, nullable: true, update: false },
    ownEmbargoedUntil: { type: 'timestamptz', precision: 3, nullable: true },
    ownerId: { type: 'uuid' },
    deletedAt: { type: 'timestamptz', precision: 3, nullable: true },
    deletedBy: { type: 'text', nullable: true },
    deletionReason: { type: 'text', nullable: true },
    erasedAt: { type: 'timestamptz', precision: 3, nullable: true },
    rightsCategory: { type: 'text', nullable: true },
    restrictions: { type: 'text', nullable: true },
    eventId: { type: 'uuid', nullable: true },
    personId: { type: 'uuid', nullable: true },
    creatorName: { type: 'text', nullable: true },
    title: { type: 'jsonb', nullable: true },
    description: { type: 'jsonb', nullable: true },
    altText: { type: 'jsonb', nullable: true },
    creditLine: { type: 'text', nullable: true },
    copyrightNotice: { type: 'text', nullable: true },
    takenAt: { type: 'timestamptz', precision: 3, nullable: true },
    datedAt: { type: 'timestamptz', precision: 3, insert: false, update: false },
    uploadedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    uploadedBy: { type: 'text' },
    fileName: { type: 'text', nullable: true },
    sha256: { type: 'text' },
    storedAs: { type: 'text' },
    mimeType: { type: 'text' },
    sizeInBytes: { type: 'int8' },
    width: { type: 'int', nullable: true },
    height: { type: 'int', nullable: true },
    durationMs: { type: 'int', nullable: true },
    pageCount: { type: 'int', nullable: true },
    posterId: { type: 'uuid', nullable: true },
    focalX: { type: 'float8', default: 0.5 },
    focalY: { type: 'float8', default: 0.5 },
    originalMetadata: { type: 'jsonb' },
    editedMetadata: { type: 'jsonb', default: {} },
    searchVector: { type: 'tsvector', select: false },
  },
});
