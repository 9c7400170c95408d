import { randomInt } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';

/** A picture that no other test has: left half and right half of two colours, and a random spot. */
export const picture = (width = 600, height = 400): Sharp =>
  sharp({ create: { width, height, channels: 3, background: '#c0392b' } }).composite([
    {
      input: { create: { width: Math.ceil(width / 2), height, channels: 3, background: '#2255aa' } },
      left: Math.floor(width / 2),
      top: 0,
    },
    {
      input: {
        create: {
          width: 8,
          height: 8,
          channels: 3,
          background: { r: randomInt(256), g: randomInt(256), b: randomInt(256) },
        },
      },
      left: randomInt(width / 4),
      top: randomInt(height - 8),
    },
  ]);

/** The same as a JPEG file. */
export const jpeg = (width?: number, height?: number): Promise<Buffer> =>
  picture(width, height).jpeg().toBuffer();
