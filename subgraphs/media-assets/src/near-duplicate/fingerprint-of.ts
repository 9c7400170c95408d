import { openImage } from '../rendition/open-image.ts';

const [columns, rows] = [9, 8];

/**
 * What a picture looks like, in 64 bits (dHash, after N. Krawetz): whether each of eight by eight grey fields is darker
 * than the one on its right. Another size, format or quality changes a few bits; a crop or a mirror changes most.
 * The whole file is decoded for it.
 *
 * @throws for a picture that is damaged or larger than `maxPixels`
 */
export const fingerprintOf = async (path: string, maxPixels: number): Promise<bigint> => {
  const { data, info } = await openImage(path, maxPixels)
    .flatten({ background: '#ffffff' })
    .greyscale()
    .resize(columns, rows, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const greyAt = (row: number, column: number) => data[(row * columns + column) * info.channels]!;
  let bits = 0n;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns - 1; column++)
      bits = (bits << 1n) | (greyAt(row, column) < greyAt(row, column + 1) ? 1n : 0n);
  return BigInt.asIntN(64, bits);
};
