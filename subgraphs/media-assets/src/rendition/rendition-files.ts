import { rm } from 'node:fs/promises';
import { RequestRefused } from '@media-graph/service';
import pLimit, { type LimitFunction } from 'p-limit';
import type { ContentSigner } from '../content-credentials/content-signer.ts';
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
export const renditionFiles = (
  storage: Storage,
  maxPixels: number,
  signer: ContentSigner | null = null,
): RenditionFiles => {
  const limit = pLimit(rendersAtOnce);
  const ofOne = new Map<string, { readonly inTurn: LimitFunction; asked: number }>();
  const underWay = new Map<string, Promise<string | null>>();

  /** JPEG is what goes out of the house, to clients and partners, and what readers of manifests know. */
  const signerOf = ({ format }: RenditionPlan): ContentSigner | null => (format === 'JPEG' ? signer : null);

  /** What is signed is another file, and so is what another certificate signs. */
  const nameOf = (plan: RenditionPlan): string =>
    plan.storedAs.replace(/(?=\.[a-z]+$)/, signerOf(plan)?.thumbprint ?? '');

  const make = async (plan: RenditionPlan): Promise<string | null> => {
    const original = await storage.find(plan.original);
    if (original === null) return null;
    const file = newPath(await storage.incoming());
    try {
      await renderImage(original, plan, maxPixels, file);
      await signerOf(plan)?.sign(file, plan);
      await storage.keep(nameOf(plan), file, plan.contentType);
    } finally {
      await rm(file, { force: true });
    }
    return storage.find(nameOf(plan));
  };

  return {
    fileOf: async (plan) => {
      const storedAs = nameOf(plan);
      const stored = await storage.find(storedAs);
      if (stored !== null) return stored;
      const known = underWay.get(storedAs);
      if (known) return known;
      const { original } = plan;
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
