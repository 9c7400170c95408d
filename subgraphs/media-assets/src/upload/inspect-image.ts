import { RequestRefused } from '@media-graph/service';
import type { Metadata } from 'sharp';
import { readContentCredentials } from '../content-credentials/read-content-credentials.ts';
import type { WrittenMetadata } from '../metadata/image-metadata.entity.ts';
import { jpegBlocks } from '../metadata/jpeg-blocks.ts';
import { tooLongBlocks } from '../metadata/metadata-blocks.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import { fingerprintOf } from '../near-duplicate/fingerprint-of.ts';
import { openImage } from '../rendition/open-image.ts';

/**
 * What sharp calls a picture, where it is not the end of its media type, and its share of the limit of pixels. AVIF cannot
 * be read from the top down: 100 million pixels of it, which fit into 2 KB, take 1.8 GB to decode where the others take
 * 0.4 GB at most.
 */
const formats: Readonly<Record<string, string>> = { 'image/avif': 'heif' };
const shares: Readonly<Record<string, number>> = { 'image/avif': 1 / 4 };
/** Whose C2PA manifests are read. */
const withCredentials: ReadonlySet<string> = new Set(['image/jpeg', 'image/png']);

export type InspectedImage = {
  /** Upright, in pixels. */
  readonly width: number;
  readonly height: number;
  /** What it looks like, for finding others that do. */
  readonly fingerprint: bigint;
  readonly metadata: WrittenMetadata;
  /** Blocks of metadata that are too long to be read, such as `XMP`. */
  readonly metadataLeftOut: readonly string[];
};

const longestSide = 32_767;

/**
 * Decodes a picture once to the end, so that nothing is kept that cannot be shown.
 *
 * @param mimeType what its first bytes say
 * @throws RequestRefused UNREADABLE for one that is broken or cut off, UNSUPPORTED_TYPE for several in one file,
 *   TOO_MANY_PIXELS before anything is decoded
 */
export const inspectImage = async (
  path: string,
  mimeType: string,
  limit: number,
): Promise<InspectedImage> => {
  const format = formats[mimeType] ?? mimeType.replace('image/', '');
  const maxPixels = Math.floor(limit * (shares[mimeType] ?? 1));

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
  const contentCredentials = withCredentials.has(mimeType) ? await readContentCredentials(path) : null;
  const metadata = {
    ...{ ...readMetadata(blocks), colourSpace },
    ...(orientation && { orientation }),
    ...(contentCredentials && { contentCredentials }),
  };
  return { width, height, fingerprint, metadata, metadataLeftOut };
};
