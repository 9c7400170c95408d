import sharp from 'sharp';
import type { Marks } from '../rendition/plan-rendition.ts';
import { xmpOf } from '../rendition/xmp-of.ts';
import { Canvas } from './canvas.ts';
import { label } from './label.ts';
import { scenes } from './scenes.ts';

/** Paints a scene of the demonstration as a JPEG of 1600 × 1068 pixels that says of itself that it is synthetic. */
export const paintPicture = async (slug: string, marks: Marks, target: string): Promise<void> => {
  const canvas = new Canvas(800, 534);
  scenes[slug]!(canvas);
  label(canvas);
  const { width, height, pixels } = canvas;
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize(width * 2, height * 2, { kernel: 'cubic' })
    .jpeg({ quality: 88 })
    .withExif({ IFD0: { Copyright: marks.copyrightNotice!, Software: 'media-graph demonstration' } })
    .withXmp(xmpOf(marks))
    .toFile(target);
};
