import type { Job } from '@media-graph/subgraph';
import type { Context, DataSources, Transaction } from '../context.ts';
import { renditionsOf } from '../rendition/renditions-of.ts';

const atOnce = 100;

const eraseOne = async ({ mediaRemovalRepository }: Transaction): Promise<boolean> => {
  const id = await mediaRemovalRepository.takeLongDeleted();
  if (id) await mediaRemovalRepository.erase([id]);
  return Boolean(id);
};

const removeOne = async ({ mediaRemovalRepository, storage }: Transaction): Promise<boolean> => {
  const file = await mediaRemovalRepository.takeOrphanedFile();
  if (!file) return false;
  if (!file.isNeeded) {
    await storage.remove(file.storedAs);
    await storage.remove(renditionsOf(file.storedAs));
  }
  await mediaRemovalRepository.claimFile(file.storedAs);
  return true;
};

/**
 * Erases what was deleted 30 days ago, and removes files, an hour after their asset was erased: whoever uploads the
 * same bytes meanwhile keeps them.
 */
export const reapMediaAssets: Job<DataSources> = {
  name: 'reapMediaAssets',
  everySeconds: 1800,
  as: { subject: 'reap-media-assets', roles: ['picture-desk'] },
  run: async ({ transaction }: Context) => {
    for (const step of [eraseOne, removeOne])
      for (let count = 0; count < atOnce; count++) if (!(await transaction('reapMediaAssets', step))) break;
  },
};
