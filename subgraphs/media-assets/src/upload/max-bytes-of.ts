import type { FileLimits } from './file-limits.ts';

/** How long a file of a media type may be; one that is not known is taken for a picture. */
export const maxBytesOf = (
  mimeType: string | null,
  { maxBytes, maxRecordingBytes }: Pick<FileLimits, 'maxBytes' | 'maxRecordingBytes'>,
): number => (/^(?:video|audio)\//.test(mimeType ?? '') ? maxRecordingBytes : maxBytes);
