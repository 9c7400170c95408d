import sharp, { type Sharp } from 'sharp';

// libvips knows dozens of formats. What is not asked for cannot be attacked: only these readers stay open.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegFile',
    'VipsForeignLoadPngFile',
    'VipsForeignLoadWebpFile',
    'VipsForeignLoadHeifFile',
  ],
});
// Originals are read once or twice in their life; the memory is better left to others.
sharp.cache(false);

/** Opens a picture for reading from the top down; anything that is wrong with it is an error. */
export const openImage = (path: string, maxPixels: number): Sharp =>
  sharp(path, {
    failOn: 'truncated',
    limitInputPixels: maxPixels,
    sequentialRead: true,
    autoOrient: true,
  }).timeout({
    seconds: 30,
  });
