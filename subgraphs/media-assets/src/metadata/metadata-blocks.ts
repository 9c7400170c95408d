/** The blocks of metadata as sharp takes them out of a picture of any format. */
export type RawMetadata = {
  readonly exif?: Buffer | undefined;
  readonly iptc?: Buffer | undefined;
  readonly xmp?: Buffer | undefined;
};

const app1 = 0xe1;
const app13 = 0xed;
/** The length of a segment has two bytes and counts itself. */
const longestSegment = 65_533;

const exifName = Buffer.from('Exif\0\0');

const segment = (marker: number, payload: Buffer): Buffer[] => {
  if (payload.length > longestSegment) return [];
  const header = Buffer.from([0xff, marker, 0, 0]);
  header.writeUInt16BE(payload.length + 2, 2);
  return [header, payload];
};

// Of a PNG the block comes without the name that a JPEG needs.
const named = (exif: Buffer): Buffer =>
  exif.subarray(0, exifName.length).equals(exifName) ? exif : Buffer.concat([exifName, exif]);

/**
 * A JPEG that holds nothing but metadata. So one reader serves every format, its work is bounded by 64 KB a block, and
 * it never sees the file that somebody sent. A longer block is left out.
 */
export const metadataBlocks = ({ exif, iptc, xmp }: RawMetadata): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(exif ? segment(app1, named(exif)) : []),
    ...(xmp ? segment(app1, Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmp])) : []),
    ...(iptc ? segment(app13, iptc) : []),
    Buffer.from([0xff, 0xd9]),
  ]);
