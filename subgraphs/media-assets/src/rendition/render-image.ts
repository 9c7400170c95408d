import type { Sharp } from 'sharp';
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

/** Writes a rendition to a file: cropped, scaled, in sRGB, with no metadata but the marks of credit and rights. */
export const renderImage = async (
  original: string,
  { crop, width, height, format, marks }: RenditionPlan,
  maxPixels: number,
  target: string,
): Promise<void> => {
  const image = openImage(original, maxPixels)
    .extract(crop)
    .resize(width, height, { fit: 'fill' })
    .toColourspace('srgb');
  const exif = exifOf(marks);
  if (Object.keys(exif).length > 0) image.withExif({ IFD0: exif });
  await encode(image.withXmp(xmpOf(marks)), format).toFile(target);
};
