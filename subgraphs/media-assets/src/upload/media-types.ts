import type { MediaFileKind } from '../generated/resolvers.ts';

type MediaType = { readonly kind: MediaFileKind; readonly extension: string };

/** What an upload may be, by its bytes, and how its file ends. */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  'image/jpeg': { kind: 'IMAGE', extension: 'jpg' },
  'image/png': { kind: 'IMAGE', extension: 'png' },
  'image/webp': { kind: 'IMAGE', extension: 'webp' },
  'image/avif': { kind: 'IMAGE', extension: 'avif' },
  'image/tiff': { kind: 'IMAGE', extension: 'tif' },
  'image/gif': { kind: 'IMAGE', extension: 'gif' },
  'video/mp4': { kind: 'VIDEO', extension: 'mp4' },
  'video/webm': { kind: 'VIDEO', extension: 'webm' },
  'video/quicktime': { kind: 'VIDEO', extension: 'mov' },
  'audio/mpeg': { kind: 'AUDIO', extension: 'mp3' },
  'audio/mp4': { kind: 'AUDIO', extension: 'm4a' },
  'audio/wav': { kind: 'AUDIO', extension: 'wav' },
  'audio/ogg': { kind: 'AUDIO', extension: 'ogg' },
  'audio/flac': { kind: 'AUDIO', extension: 'flac' },
  'application/pdf': { kind: 'DOCUMENT', extension: 'pdf' },
  'image/svg+xml': { kind: 'GRAPHIC', extension: 'svg' },
};

/** What people read of it where a file is refused. */
export const acceptedTypes =
  'JPEG, PNG, WebP, AVIF, TIFF, GIF, MP4, WebM, MOV, MP3, M4A, WAV, Ogg, FLAC, PDF or SVG';
