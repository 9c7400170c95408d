import { decodeTogether } from './decode-together.ts';

const photoshop = Buffer.from('Photoshop 3.0\0');
const resourceMark = Buffer.from('8BIM');
/** The number under which Photoshop keeps what the press agencies write. */
const iimResource = 0x0404;

/** The IIM of Photoshop's resources, of which there may be several; other programs write it without them. */
const iimOf = (block: Buffer): Buffer => {
  const resources = block.subarray(block.indexOf(photoshop) === 0 ? photoshop.length : 0);
  if (!resources.subarray(0, 4).equals(resourceMark)) return resources;
  const found: Buffer[] = [];
  for (let at = 0; at + 12 <= resources.length && resources.subarray(at, at + 4).equals(resourceMark); ) {
    const nameLength = resources.readUInt8(at + 6) + 1;
    const sizeAt = at + 6 + nameLength + (nameLength % 2);
    if (sizeAt + 4 > resources.length) break;
    const size = resources.readUInt32BE(sizeAt);
    const data = resources.subarray(sizeAt + 4, sizeAt + 4 + size);
    if (resources.readUInt16BE(at + 4) === iimResource) found.push(data);
    at = sizeAt + 4 + size + (size % 2);
  }
  return Buffer.concat(found);
};

type DataSet = { readonly record: number; readonly number: number; readonly bytes: Buffer };

/** The data sets from the first on, to the first that is none. */
const dataSetsOf = (iim: Buffer): DataSet[] => {
  const sets: DataSet[] = [];
  for (let at = 0; at + 5 <= iim.length && iim[at] === 0x1c; ) {
    const size = iim.readUInt16BE(at + 3);
    // An extended data set: the number tells how many bytes the size has.
    const sizeBytes = size & 0x8000 ? size & 0x7fff : 0;
    if (sizeBytes > 4 || at + 5 + sizeBytes > iim.length) break;
    const length = sizeBytes === 0 ? size : iim.readUIntBE(at + 5, sizeBytes);
    const from = at + 5 + sizeBytes;
    sets.push({ record: iim[at + 1]!, number: iim[at + 2]!, bytes: iim.subarray(from, from + length) });
    at = from + length;
  }
  return sets;
};

const saysUtf8 = ({ record, number, bytes }: DataSet): boolean =>
  record === 1 && number === 90 && /^%(G|\/[GHI])/.test(bytes.subarray(1).toString('latin1'));

/**
 * What stands in an IPTC-IIM block (IPTC 7901, IIM 4.2), by the numbers of the application record such as 110 for the
 * credit. A field may be cut inside a letter, for lengths are counted in bytes: the rest of that letter is left out.
 */
export const readIim = (block: Buffer): Map<number, string[]> => {
  const sets = dataSetsOf(iimOf(block));
  const fields = sets.filter(({ record, number }) => record === 2 && number !== 0);
  const texts = decodeTogether(
    fields.map(({ bytes }) => bytes),
    sets.some(saysUtf8),
  );
  const read = new Map<number, string[]>();
  for (const [index, { number }] of fields.entries())
    if (texts[index] !== undefined) read.set(number, [...(read.get(number) ?? []), texts[index]]);
  return read;
};
