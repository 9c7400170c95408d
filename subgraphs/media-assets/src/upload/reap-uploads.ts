import type { Job } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import type { ResumableUploads } from './resumable-uploads.ts';

/** Removes uploads that nobody went on with for a day, of this machine. */
export const reapUploads = (uploads: () => Promise<ResumableUploads>): Job<DataSources> => ({
  name: 'reap uploads',
  everySeconds: 3600,
  as: { subject: 'reap-uploads', roles: [] },
  run: async () => {
    await (await uploads()).reap();
  },
});
