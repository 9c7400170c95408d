import sharp, { type Sharp } from 'sharp';
import { openImage } from './open-image.ts';
import type { Marks, RenditionPlan } from './plan-rendition.ts';
import { xmpOf } from './xmp-of.ts';

const encode = (image: Sharp, format: RenditionPlan['format']): Sharp => {
  if (format === 'AVIF') return image.avif({ quality: 55, effort: 3 });
  if (format === 'WEBP') return image.webp({ quality: 78, effort: 4 });
  return image.jpeg({ quality: 80, mozjpeg: true }).flatten({ background: '#ffffff' });
};

/** Exif knows ASCII alone, and libexif would write 歐陽成 as ???; XMP says it in any script. */
const ascii = /^[\x20-\x7e]+$/;

const exifOf = ({ copyrightNotice, creatorName }: Marks): Record<string, string> => ({
  ...(copyrightNotice !== null && ascii.test(copyrightNotice) && { Copyright: copyrightNotice }),
  ...(creatorName !== null && ascii.test(creatorName) && { Artist: creatorName }),
});

/** What is shown, in its size and in sRGB. sharp turns a picture only before it cuts, so the two are steps. */
const cut = async (
  original: string,
  { crop, rotation, width, height }: RenditionPlan,
  maxPixels: number,
): Promise<Sharp> => {
  const isUpright = rotation % 180 === 0;
  const image = openImage(original, maxPixels)
    .extract(crop)
    .resize(isUpright ? width : height, isUpright ? height : width, { fit: 'fill' })
    .toColourspace('srgb');
  if (rotation === 0) return image;
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return sharp(data, { raw: info }).rotate(rotation);
};

/** Writes a rendition to a file: cropped, scaled, in sRGB, with no metadata but the marks of credit and rights. */
export const renderImage = async (
  original: string,
  plan: RenditionPlan,
  maxPixels: number,
  target: string,
): Promise<void> => {
  const image = await cut(original, plan, maxPixels);
  const exif = exifOf(plan.marks);
  if (Object.keys(exif).length > 0) image.withExif({ IFD0: exif });
  await encode(image.withXmp(xmpOf(plan.marks)), plan.format).toFile(target);
};
