import { rm } from 'node:fs/promises';
import { RequestRefused } from '@media-graph/service';
import pLimit from 'p-limit';
import type { Storage } from '../storage/storage.ts';
import { newPath } from '../upload/receive-file.ts';
import type { RenditionPlan } from './plan-rendition.ts';
import { renderImage } from './render-image.ts';

export type RenditionFiles = {
  /** The path of a rendition on this machine, made if nobody asked for it before; null when its original is gone. */
  fileOf(plan: RenditionPlan): Promise<string | null>;
};

/** How many pictures are made at once: each takes a core and, while it lasts, some 100 MB. */
const rendersAtOnce = 2;
const mostWaiting = 100;

/** The renditions in a storage: whoever asks for one that is being made waits for it. */
export const renditionFiles = (storage: Storage, maxPixels: number): RenditionFiles => {
  const limit = pLimit(rendersAtOnce);
  const underWay = new Map<string, Promise<string | null>>();

  const make = async (plan: RenditionPlan): Promise<string | null> => {
    const original = await storage.find(plan.original);
    if (original === null) return null;
    const file = newPath(await storage.incoming());
    try {
      await renderImage(original, plan, maxPixels, file);
      await storage.keep(plan.storedAs, file, plan.contentType);
    } finally {
      await rm(file, { force: true });
    }
    return storage.find(plan.storedAs);
  };

  return {
    fileOf: async (plan) => {
      const stored = await storage.find(plan.storedAs);
      if (stored !== null) return stored;
      const known = underWay.get(plan.storedAs);
      if (known) return known;
      if (limit.pendingCount >= mostWaiting)
        throw new RequestRefused('BUSY', 'Too many pictures are being made: try again in a moment');
      const making = limit(() => make(plan)).finally(() => underWay.delete(plan.storedAs));
      underWay.set(plan.storedAs, making);
      return making;
    },
  };
};
