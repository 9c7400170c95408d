import sharp from 'sharp';
import type { Marks } from '../rendition/plan-rendition.ts';
import { xmpOf } from '../rendition/xmp-of.ts';
import { Canvas } from './canvas.ts';
import { label } from './label.ts';
import { paintView } from './paint-view.ts';
import { scenes } from './scenes.ts';

/** Keeps a canvas as a JPEG that says of itself that it is synthetic. */
const keep = async (canvas: Canvas, scale: number, marks: Marks, target: string): Promise<void> => {
  label(canvas);
  const { width, height, pixels } = canvas;
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize(Math.round(width * scale), Math.round(height * scale), { kernel: 'cubic' })
    .jpeg({ quality: 88 })
    .withExif({ IFD0: { Copyright: marks.copyrightNotice!, Software: 'media-graph demonstration' } })
    .withXmp(xmpOf(marks))
    .toFile(target);
};

/** Paints a scene of the demonstration, 1600 × 1068 pixels. */
export const paintPicture = async (slug: string, marks: Marks, target: string): Promise<void> => {
  const canvas = new Canvas(800, 534);
  scenes[slug]!(canvas);
  await keep(canvas, 2, marks, target);
};

/** Paints a view of the archive by its number, 640 × 427 pixels: some 20 KB. */
export const paintSmall = async (number: number, marks: Marks, target: string): Promise<void> => {
  const canvas = new Canvas(800, 534);
  paintView(canvas, number);
  await keep(canvas, 0.8, marks, target);
};
