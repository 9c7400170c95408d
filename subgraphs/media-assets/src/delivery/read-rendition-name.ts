import type { RenditionFormat, RenditionShape } from '../generated/resolvers.ts';
import { formats, renditionWidths, type Wanted } from '../rendition/plan-rendition.ts';

const form = /^(original|square|landscape|wide|portrait)-(\d{3,4})-[0-9a-f]{32}\.(avif|webp|jpg)$/;

/** What a rendition's file name asks for; undefined for every name that was never given out. */
export const readRenditionName = (file: string): Wanted | undefined => {
  const [, shape, digits, extension] = form.exec(file) ?? [];
  const width = Number(digits);
  if (!shape || !renditionWidths.includes(width)) return undefined;
  const format = Object.entries(formats).find(([, one]) => one.extension === extension)![0];
  return { shape: shape.toUpperCase() as RenditionShape, width, format: format as RenditionFormat };
};
