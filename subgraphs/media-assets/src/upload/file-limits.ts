export type FileLimits = { readonly maxBytes: number; readonly maxPixels: number };

/** What an upload may have; `inspectImage` says why pixels are limited. */
export const usualLimits: FileLimits = { maxBytes: 50_000_000, maxPixels: 100_000_000 };
