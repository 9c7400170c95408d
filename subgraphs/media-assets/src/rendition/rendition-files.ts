import { rm } from 'node:fs/promises';
import { RequestRefused } from '@media-graph/service';
import pLimit, { type LimitFunction } from 'p-limit';
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
/** Waiting or being made. */
const mostAsked = 100;
/** Of one picture, so that who asks for all of its sizes at once keeps nobody from the other pictures. */
const mostAskedOfOne = 12;

/** The renditions in a storage: whoever asks for one that is being made waits for it. Of one picture, one is made at a time. */
export const renditionFiles = (storage: Storage, maxPixels: number): RenditionFiles => {
  const limit = pLimit(rendersAtOnce);
  const ofOne = new Map<string, { readonly inTurn: LimitFunction; asked: number }>();
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
      const { original, storedAs } = plan;
      const one = ofOne.get(original) ?? { inTurn: pLimit(1), asked: 0 };
      if (underWay.size >= mostAsked || one.asked >= mostAskedOfOne)
        throw new RequestRefused('BUSY', 'Too many pictures are being made: try again in a moment');
      ofOne.set(original, one);
      one.asked++;
      const making = one
        .inTurn(() => limit(() => make(plan)))
        .finally(() => {
          underWay.delete(storedAs);
          if (--one.asked === 0) ofOne.delete(original);
        });
      underWay.set(storedAs, making);
      return making;
    },
  };
};
