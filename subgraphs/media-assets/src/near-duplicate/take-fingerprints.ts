import type { Job } from '@media-graph/subgraph';
import type { Context, DataSources, Transaction } from '../context.ts';
import { fingerprintOf } from './fingerprint-of.ts';

const atOnce = 50;

const takeOne =
  (maxPixels: number) =>
  async ({ nearDuplicateRepository, storage }: Transaction): Promise<boolean> => {
    const asset = await nearDuplicateRepository.takeDue();
    if (!asset) return false;
    const path = await storage.find(asset.storedAs);
    const fingerprint = path === null ? null : await fingerprintOf(path, maxPixels).catch(() => null);
    await nearDuplicateRepository.keep(asset.id, fingerprint);
    return true;
  };

/** Takes the fingerprints of assets from before there were any. */
export const takeFingerprints = (maxPixels: number): Job<DataSources> => ({
  name: 'takeFingerprints',
  everySeconds: 60,
  as: { subject: 'take-fingerprints', roles: ['picture-desk'] },
  run: async ({ transaction }: Context) => {
    for (let count = 0; count < atOnce; count++)
      if (!(await transaction('takeFingerprints', takeOne(maxPixels)))) return;
  },
});
