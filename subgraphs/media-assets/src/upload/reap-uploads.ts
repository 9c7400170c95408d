import type { Job } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { removeLeftovers } from '../storage/remove-leftovers.ts';
import type { Storage } from '../storage/storage.ts';

/**
 * Removes what is left of uploads, on this machine: each file that nobody wrote to for a day, for a process that was
 * killed may have left one of the two that an upload has.
 */
export const reapUploads = (storage: Storage): Job<DataSources> => ({
  name: 'reap uploads',
  everySeconds: 3600,
  as: { subject: 'reap-uploads', roles: [] },
  run: async () => removeLeftovers(await storage.resumable()),
});
