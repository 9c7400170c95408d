import type { Sharp } from 'sharp';
import { openImage } from './open-image.ts';
import type { Marks, RenditionPlan } from './plan-rendition.ts';
import { xmpOf } from './xmp-of.ts';

const encode = (image: Sharp, format: RenditionPlan['format']): Sharp => {
  if (format === 'AVIF') return image.avif({ quality: 55, effort: 3 });
  if (format === 'WEBP') return image.webp({ quality: 78, effort: 4 });
  return image.jpeg({ quality: 80, mozjpeg: true }).flatten({ background: '#ffffff' });
};

const exifOf = ({ copyrightNotice, creatorName }: Marks): Record<string, string> => ({
  ...(copyrightNotice !== null && { Copyright: copyrightNotice }),
  ...(creatorName !== null && { Artist: creatorName }),
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
