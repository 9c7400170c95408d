import { refused, requireText } from '@media-graph/subgraph';
import type { RenditionShape } from '../generated/resolvers.ts';
import { ratios } from '../rendition/plan-rendition.ts';
import type { MediaCrop } from './media-crop.entity.ts';

export type CropInput = Pick<MediaCrop, 'name' | 'x' | 'y' | 'width' | 'height'> & {
  readonly rotation?: number;
  readonly shape?: RenditionShape | null | undefined;
};
type Cut = Pick<MediaCrop, 'name' | 'shape' | 'x' | 'y' | 'width' | 'height' | 'rotation'>;
type Picture = { readonly width: number; readonly height: number };

/**
 * What is cut out of a picture, as it may be stored.
 *
 * @throws INVALID_INPUT for what does not lie within the picture, and for a ratio that is not the shape's within a pixel
 */
export const requireCrop = (
  { shape = null, x, y, width, height, rotation = 0, ...input }: CropInput,
  picture: Picture,
): Cut => {
  const name = requireText(input.name, 60, 'input', 'name');
  if (![0, 90, 180, 270].includes(rotation))
    throw refused('INVALID_INPUT', '0, 90, 180 or 270 degrees', 'input', 'rotation');
  for (const [from, side, field, whole] of [
    [x, width, 'width', picture.width],
    [y, height, 'height', picture.height],
  ] as const) {
    if (from < 0 || side < 1 || from + side > whole)
      throw refused('INVALID_INPUT', `Within the ${whole} pixels of the picture`, 'input', field);
  }
  if (shape === 'ORIGINAL') throw refused('INVALID_INPUT', 'Leave it out for a free ratio', 'input', 'shape');
  const [across, down] = rotation % 180 === 0 ? [width, height] : [height, width];
  if (shape && Math.abs(across - down * ratios[shape]) > Math.max(1, ratios[shape]))
    throw refused('INVALID_INPUT', 'Width and height are not of that shape', 'input', 'shape');
  return { name, shape, x, y, width, height, rotation };
};
