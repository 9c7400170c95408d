import { forgetPeople } from '@media-graph/subgraph';
import { reapMediaAssets } from './media-removal/reap-media-assets.ts';
import { takeFingerprints } from './near-duplicate/take-fingerprints.ts';
import type { Storage } from './storage/storage.ts';
import type { FileLimits } from './upload/file-limits.ts';
import { reapUploads } from './upload/reap-uploads.ts';

/** What happens to pictures by itself. */
export const jobsOver = (storage: Storage, { maxPixels }: FileLimits) => [
  takeFingerprints(maxPixels),
  reapMediaAssets,
  reapUploads(storage),
  forgetPeople,
];
