export type FileLimits = {
  readonly maxBytes: number;
  /** Of video and audio. */
  readonly maxRecordingBytes: number;
  readonly maxPixels: number;
};

/** What an upload may have; `inspectImage` says why pixels are limited. */
export const usualLimits: FileLimits = {
  ...{ maxBytes: 50_000_000, maxRecordingBytes: 500_000_000, maxPixels: 100_000_000 },
};

/** How long a file of a media type may be; one that is not known is taken for a picture. */
export const maxBytesOf = (
  mimeType: string | null,
  { maxBytes, maxRecordingBytes }: Pick<FileLimits, 'maxBytes' | 'maxRecordingBytes'>,
): number => (/^(?:video|audio)\//.test(mimeType ?? '') ? maxRecordingBytes : maxBytes);
