import { open } from 'node:fs/promises';
import { RequestRefused } from '@media-graph/service';
import { fileTypeFromFile } from 'file-type';
import type { MediaFileKind } from '../generated/resolvers.ts';
import type { WrittenMetadata } from '../metadata/image-metadata.entity.ts';
import { inspectImage } from './inspect-image.ts';
import { measureFile } from './measure/measure-file.ts';
import type { Measures } from './measure/measures.ts';
import { readGraphic } from './measure/read-graphic.ts';
import { acceptedTypes, mediaTypes } from './media-types.ts';
import { plainType } from './plain-type.ts';

export type InspectedFile = Omit<Measures, 'title' | 'creator'> & {
  readonly kind: MediaFileKind;
  readonly mimeType: string;
  readonly extension: string;
  /** What a picture looks like, for finding others that do; null of what is none. */
  readonly fingerprint: bigint | null;
  readonly metadata: WrittenMetadata;
  /** Blocks of metadata that are too long to be read, such as `XMP`. */
  readonly metadataLeftOut: readonly string[];
};

const beginning = 4096;

/** SVG is text and has no magic number: its root is looked for behind what XML allows before one. */
const looksLikeGraphic = async (path: string): Promise<boolean> => {
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(beginning)).finally(() => file.close());
  return /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^>]*>\s*)*<(?:\w+:)?svg[\s>]/.test(
    buffer.toString('utf8', 0, bytesRead),
  );
};

const typeOf = async (path: string): Promise<string> => {
  const found = plainType((await fileTypeFromFile(path).catch(() => undefined))?.mime ?? '');
  if (found !== '' && found !== 'application/xml') return found;
  return (await looksLikeGraphic(path)) ? 'image/svg+xml' : '';
};

const unreadable = (): never => {
  throw new RequestRefused('UNREADABLE', 'The file is damaged, cut off, or locked with a password');
};

const measured = (path: string, kind: Exclude<MediaFileKind, 'IMAGE'>): Promise<Measures> =>
  kind === 'GRAPHIC' ? readGraphic(path) : measureFile(path, kind).catch(unreadable);

/**
 * Decides from a file's bytes what it is, and reads it, so that nothing is kept that is not what it says.
 *
 * @throws RequestRefused UNSUPPORTED_TYPE for what is none of the kinds, HTML among them, UNREADABLE for what is broken or
 *   cut off, TOO_MANY_PIXELS for a picture before anything is decoded
 */
export const inspectFile = async (path: string, maxPixels: number): Promise<InspectedFile> => {
  const mimeType = await typeOf(path);
  const type = mediaTypes[mimeType];
  if (!type) throw new RequestRefused('UNSUPPORTED_TYPE', `The file is not ${acceptedTypes}`);
  const { kind, extension } = type;
  if (kind === 'IMAGE') {
    const image = await inspectImage(path, mimeType, maxPixels);
    return { kind, mimeType, extension, durationMs: null, pageCount: null, ...image };
  }
  const { title, creator, ...measures } = await measured(path, kind);
  const metadata = { ...(title && { title }), ...(creator && { creator: [creator] }) };
  return { kind, mimeType, extension, ...measures, fingerprint: null, metadata, metadataLeftOut: [] };
};
