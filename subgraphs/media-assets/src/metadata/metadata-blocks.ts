/** The blocks of metadata as they are taken out of a picture of any format. */
export type RawMetadata = {
  readonly exif?: Buffer | undefined;
  readonly iptc?: Buffer | undefined;
  readonly xmp?: Buffer | undefined;
  /** What a JPEG says beyond the first segment of its XMP: a document of its own. */
  readonly extendedXmp?: Buffer | undefined;
};

/** Reading XML takes a second for a megabyte, in which nothing else is answered. */
const longestBlock = 512 * 1024;

/** The names of the blocks that are too long to be read. */
export const tooLongBlocks = (raw: RawMetadata): string[] =>
  Object.entries({ Exif: raw.exif, IPTC: raw.iptc, XMP: raw.xmp, 'extended XMP': raw.extendedXmp })
    .filter(([, block]) => block && block.length > longestBlock)
    .map(([name]) => name);

const readable = (block: Buffer | undefined): Buffer | undefined =>
  block && block.length <= longestBlock ? block : undefined;

/** The same without the blocks that are too long to be read. */
export const readableBlocks = ({ exif, iptc, xmp, extendedXmp }: RawMetadata): RawMetadata => ({
  exif: readable(exif),
  iptc: readable(iptc),
  xmp: readable(xmp),
  extendedXmp: readable(extendedXmp),
});

const exifName = Buffer.from('Exif\0\0');
const unnamed = (exif: Buffer): Buffer =>
  exif.subarray(0, exifName.length).equals(exifName) ? exif.subarray(exifName.length) : exif;

/** Nobody looks at the checksum. */
const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
};

/**
 * A PNG that holds nothing but metadata, for a PNG's blocks may have any length. So one reader serves every format, and
 * it never sees the file that somebody sent.
 */
export const pngOf = ({ exif, xmp }: RawMetadata): Buffer =>
  Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', Buffer.alloc(13)),
    ...(exif ? [chunk('eXIf', unnamed(exif))] : []),
    ...(xmp ? [chunk('iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), xmp]))] : []),
    chunk('IEND', Buffer.alloc(0)),
  ]);
