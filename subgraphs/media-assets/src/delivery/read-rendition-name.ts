import type { RenditionFormat, RenditionShape } from '../generated/resolvers.ts';
import { formats, renditionWidths, type Wanted } from '../rendition/plan-rendition.ts';

const form =
  /^(?:(original|square|landscape|wide|portrait)|crop-([0-9a-f-]{36}))-(\d{3,4})-[0-9a-f]{32}\.(avif|webp|jpg)$/;

/** Of a shape, or of a crop by its id. */
export type NamedRendition = Omit<Wanted, 'shape'> &
  ({ shape: RenditionShape; cropId?: never } | { shape?: never; cropId: string });

/** What a rendition's file name asks for; undefined for every name that was never given out. */
export const readRenditionName = (file: string): NamedRendition | undefined => {
  const [, shape, cropId, digits, extension] = form.exec(file) ?? [];
  const width = Number(digits);
  if (!renditionWidths.includes(width)) return undefined;
  const format = Object.entries(formats).find(
    ([, one]) => one.extension === extension,
  )![0] as RenditionFormat;
  if (cropId) return { cropId, width, format };
  return { shape: shape!.toUpperCase() as RenditionShape, width, format };
};
