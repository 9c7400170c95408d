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
