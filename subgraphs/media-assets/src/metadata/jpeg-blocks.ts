import { open } from 'node:fs/promises';
import type { RawMetadata } from './metadata-blocks.ts';

const exifName = Buffer.from('Exif\0\0');
const xmpName = Buffer.from('http://ns.adobe.com/xap/1.0/\0');
const extensionName = Buffer.from('http://ns.adobe.com/xmp/extension/\0');
const photoshopName = Buffer.from('Photoshop 3.0\0');
/** Behind the name: whose extension it is, 32 digits; how long it is as a whole; where this part stands in it. */
const extensionHeader = 40;
/** What a file may say before its picture begins, thumbnails and colour profiles included. */
const longestHeader = 16_000_000;

const startsWith = (payload: Buffer, name: Buffer): boolean => payload.subarray(0, name.length).equals(name);

/** The application segments of a JPEG before its picture, in their order. */
const segmentsOf = async (path: string): Promise<{ marker: number; payload: Buffer }[]> => {
  const file = await open(path);
  try {
    const segments: { marker: number; payload: Buffer }[] = [];
    const header = Buffer.alloc(4);
    for (let at = 2; at < longestHeader; ) {
      const { bytesRead } = await file.read(header, 0, 4, at);
      const marker = header[1]!;
      // A byte of 255 more may stand before a marker.
      if (bytesRead === 4 && header[0] === 0xff && marker === 0xff) at += 1;
      else {
        const isSegment = bytesRead === 4 && header[0] === 0xff && marker >= 0xc0;
        if (!isSegment || marker === 0xda || marker === 0xd9) break;
        const length = header.readUInt16BE(2) - 2;
        if (length < 0) break;
        if (marker === 0xe1 || marker === 0xed) {
          const payload = Buffer.alloc(length);
          await file.read(payload, 0, length, at + 4);
          segments.push({ marker, payload });
        }
        at += 4 + length;
      }
    }
    return segments;
  } finally {
    await file.close();
  }
};

const joined = (parts: readonly Buffer[]): Buffer | undefined =>
  parts.length > 0 ? Buffer.concat(parts) : undefined;

/**
 * The blocks of a JPEG's metadata, each put together from all the segments over which it is spread, where sharp answers
 * the first alone: IPTC of more than 64 KB, and what XMP has beyond its first segment (XMP Specification, part 3).
 */
export const jpegBlocks = async (path: string): Promise<RawMetadata> => {
  const segments = await segmentsOf(path);
  const under = (marker: number, name: Buffer): Buffer[] =>
    segments
      .filter((segment) => segment.marker === marker && startsWith(segment.payload, name))
      .map(({ payload }) => payload.subarray(name.length));
  const extensions = under(0xe1, extensionName).filter((part) => part.length > extensionHeader);
  const owner = extensions[0]?.subarray(0, 32);
  const offsetOf = (part: Buffer) => part.readUInt32BE(36);
  return {
    exif: under(0xe1, exifName)[0],
    xmp: under(0xe1, xmpName)[0],
    extendedXmp: joined(
      extensions
        .filter((part) => part.subarray(0, 32).equals(owner!))
        .sort((one, other) => offsetOf(one) - offsetOf(other))
        .map((part) => part.subarray(extensionHeader)),
    ),
    iptc: joined(under(0xed, photoshopName)),
  };
};
