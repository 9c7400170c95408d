import sharp, { type Sharp } from 'sharp';

// libvips knows dozens of formats. What is not asked for cannot be attacked: only these readers stay open.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpegFile',
    'VipsForeignLoadPngFile',
    'VipsForeignLoadWebpFile',
    'VipsForeignLoadHeifFile',
    'VipsForeignLoadTiffFile',
    'VipsForeignLoadNsgifFile',
  ],
});
// Originals are read once or twice in their life; the memory is better left to others.
sharp.cache(false);

/**
 * Opens a picture for reading from the top down. What is cut off or cannot be decoded is an error; a warning is none,
 * because half the PNG files of the world carry an odd colour profile.
 *
 * @param maxPixels false where only the header is read
 */
export const openImage = (path: string, maxPixels: number | false): Sharp =>
  sharp(path, {
    failOn: 'error',
    limitInputPixels: maxPixels,
    sequentialRead: true,
    autoOrient: true,
  }).timeout({ seconds: 30 });
