import type { RenditionFormat, RenditionShape } from '../generated/resolvers.ts';
import { formats, renditionWidths, type Wanted } from '../rendition/plan-rendition.ts';
import type { ChosenSize } from '../rendition/size-signature.ts';

const form =
  /^(?:(original|square|landscape|wide|portrait)|crop-([0-9a-f-]{36}))-(\d{3,4})-[0-9a-f]{32}\.(avif|webp|jpg)$/;

const chosenForm = /^size-(\d{2,4})x(\d{2,4})-([0-9a-f]{32})-[0-9a-f]{32}\.(avif|webp|jpg)$/;

/** Of a shape, of a crop by its id, or of a size that somebody chose, with what signs it. */
export type NamedRendition =
  | (Wanted & { cropId?: never; chosen?: never })
  | (Omit<Wanted, 'shape'> & { cropId: string; chosen?: never })
  | { chosen: ChosenSize; signature: string; cropId?: never };

const formatOf = (extension: string): RenditionFormat =>
  Object.entries(formats).find(([, one]) => one.extension === extension)![0] as RenditionFormat;

const readChosen = (file: string): NamedRendition | undefined => {
  const [, width, height, signature, extension] = chosenForm.exec(file) ?? [];
  if (!signature) return undefined;
  const size = { width: Number(width), height: Number(height), format: formatOf(extension!) };
  return { chosen: size, signature };
};

/** What a rendition's file name asks for; undefined for every name that was never given out. */
export const readRenditionName = (file: string): NamedRendition | undefined => {
  const [, shape, cropId, digits, extension] = form.exec(file) ?? [];
  const width = Number(digits);
  if (!renditionWidths.includes(width)) return readChosen(file);
  const format = formatOf(extension!);
  if (cropId) return { cropId, width, format };
  return { shape: shape!.toUpperCase() as RenditionShape, width, format };
};
