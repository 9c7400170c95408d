import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RenditionFormat } from '../generated/resolvers.ts';

/** A size that somebody chose, in pixels. */
export type ChosenSize = {
  readonly width: number;
  readonly height: number;
  readonly format: RenditionFormat;
};

/**
 * Signs a size of a picture: there are as many as anybody can think of, and only those that were given out are made. It
 * stays as it is when the picture is edited, so that a former address leads to the one of now.
 */
export const sizeSignature = (key: string, assetId: string, { width, height, format }: ChosenSize): string =>
  createHmac('sha256', key)
    .update(`rendition size\n${assetId} ${width}x${height} ${format}`)
    .digest('hex')
    .slice(0, 32);

/** Whether a size was given out; as long for one as for another. */
export const isSizeSigned = (key: string, assetId: string, size: ChosenSize, signature: string): boolean =>
  timingSafeEqual(Buffer.from(sizeSignature(key, assetId, size)), Buffer.from(signature));
