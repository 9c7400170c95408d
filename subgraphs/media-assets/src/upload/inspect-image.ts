import { RequestRefused } from '@media-graph/service';
import { fileTypeFromFile } from 'file-type';
import type { Metadata } from 'sharp';
import type { WrittenMetadata } from '../metadata/image-metadata.entity.ts';
import { jpegBlocks } from '../metadata/jpeg-blocks.ts';
import { tooLongBlocks } from '../metadata/metadata-blocks.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { fingerprintOf } from '../near-duplicate/fingerprint-of.ts';
import { openImage } from '../rendition/open-image.ts';

/**
 * What an upload may be, by its bytes: what sharp calls it, how its file ends, and its share of the limit of pixels.
 * AVIF cannot be read from the top down: 100 million pixels of it, which fit into 2 KB, take 1.8 GB to decode where the
 * others take 0.4 GB at most.
 */
const kinds = {
  'image/jpeg': { format: 'jpeg', extension: 'jpg', share: 1 },
  'image/png': { format: 'png', extension: 'png', share: 1 },
  'image/webp': { format: 'webp', extension: 'webp', share: 1 },
  'image/avif': { format: 'heif', extension: 'avif', share: 1 / 4 },
} as const;

export type InspectedImage = {
  readonly mimeType: string;
  readonly extension: string;
  /** Upright, in pixels. */
  readonly width: number;
  readonly height: number;
  /** What it looks like, for finding others that do. */
  readonly fingerprint: bigint;
  readonly metadata: WrittenMetadata;
  /** Blocks of metadata that are too long to be read, such as `XMP`. */
  readonly metadataLeftOut: readonly string[];
};

const accepted = 'JPEG, PNG, WebP or AVIF';
const longestSide = 32_767;

/**
 * Decides from a file's bytes what it is, and decodes it once to the end, so that nothing is kept that cannot be shown.
 *
 * @throws RequestRefused UNSUPPORTED_TYPE for what is no picture of these kinds, SVG and HTML among them, UNREADABLE for
 *   one that is broken or cut off, TOO_MANY_PIXELS before anything is decoded
 */
export const inspectImage = async (path: string, limit: number): Promise<InspectedImage> => {
  const mimeType = (await fileTypeFromFile(path).catch(() => undefined))?.mime ?? '';
  if (!isKind(mimeType)) throw new RequestRefused('UNSUPPORTED_TYPE', `The file is not ${accepted}`);
  const { format, extension, share } = kinds[mimeType];
  const maxPixels = Math.floor(limit * share);

  const unreadable = (): never => {
    throw new RequestRefused('UNREADABLE', 'The picture is damaged or cut off');
  };
  const read: Metadata = await openImage(path, false).metadata().catch(unreadable);
  if (read.format !== format) unreadable();
  const { width, height } = read.autoOrient;
  if (width * height > maxPixels || Math.max(width, height) > longestSide)
    throw new RequestRefused(
      'TOO_MANY_PIXELS',
      `A picture of this kind may have at most ${maxPixels} pixels and ${longestSide} to a side, not ${width} × ${height}`,
    );
  if ((read.pages ?? 1) > 1) throw new RequestRefused('UNSUPPORTED_TYPE', 'The file holds several pictures');
  const fingerprint = await fingerprintOf(path, maxPixels).catch(unreadable);
  const blocks = format === 'jpeg' ? await jpegBlocks(path) : read;
  const metadataLeftOut = tooLongBlocks(blocks);
  const { orientation, space: colourSpace } = read;
  const metadata = { ...readMetadata(blocks), colourSpace, ...(orientation && { orientation }) };
  return { mimeType, extension, width, height, fingerprint, metadata, metadataLeftOut };
};

const isKind = (mimeType: string): mimeType is keyof typeof kinds => mimeType in kinds;
