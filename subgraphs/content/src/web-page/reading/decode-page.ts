import { analyse } from 'chardet';
import { PageRefused } from './page-refused.ts';

const largestPage = 1_000_000;

const binaryKinds: readonly [name: string, start: string][] = [
  ['a PDF', '%PDF-'],
  ['a ZIP archive or an Office document', 'PK\x03\x04'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a gzip archive', '\x1f\x8b'],
  ['an older Office document', '\xd0\xcf\x11\xe0'],
];

/**
 * Decodes a page: UTF-8, with or without a byte order mark.
 *
 * @throws PageRefused when the bytes are none, more than 1 MB, not text, or text in another encoding, which it
 * names where it can. Nothing is guessed and converted: a wrong guess would store a page of wrong characters.
 */
export const decodePage = (bytes: Uint8Array): string => {
  if (bytes.length === 0) throw new PageRefused('EMPTY', 'The page is empty.');
  if (bytes.length > largestPage) {
    throw new PageRefused(
      'TOO_LARGE',
      `The page has ${bytes.length} bytes; at most ${largestPage} are taken.`,
    );
  }
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new PageRefused('BINARY', `The page is not text, it looks like ${kind}.`);
  const wide = utf16Kind(bytes);
  if (wide !== undefined) throw wronglyEncoded(wide);
  if (holdsControlCharacters(bytes))
    throw new PageRefused('BINARY', 'The page is not text, it holds binary data.');
  const text = decoded(bytes, 'utf-8');
  if (text === undefined) throw wronglyEncoded(likelyEncoding(bytes));
  if (text.trim() === '') throw new PageRefused('EMPTY', 'The page is blank.');
  return text;
};

const wronglyEncoded = (encoding: string | undefined): PageRefused => {
  const reason =
    encoding === undefined ? 'it is not UTF-8' : `it looks like ${encoding}, convert it to UTF-8 first`;
  return new PageRefused('WRONG_ENCODING', `The page cannot be read: ${reason}.`);
};

const binaryKind = (bytes: Uint8Array): string | undefined => {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return binaryKinds.find(([, signature]) => start.startsWith(signature))?.[0];
};

// Without a byte order mark UTF-16 shows by its line ends, spaces and ASCII, which hold every NUL on one side.
const utf16Kind = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  if (bytes.length % 2 !== 0) return undefined;
  const nuls = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) nuls[index % 2]! += 1;
  const [even = 0, odd = 0] = nuls;
  if (even + odd === 0 || (even > 0 && odd > 0)) return undefined;
  const encoding = odd > 0 ? 'UTF-16LE' : 'UTF-16BE';
  const text = decoded(odd > 0 ? bytes : Buffer.from(bytes).swap16(), 'utf-16le');
  return text !== undefined && /^[\p{L}\p{N}\p{M}\p{P}\p{S}\p{Z}\t\r\n]+$/u.test(text) ? encoding : undefined;
};

const holdsControlCharacters = (bytes: Uint8Array): boolean => {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls += 1;
  }
  return controls * 100 > bytes.length;
};

const decoded = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

// chardet (MIT, no dependencies) compares with the common characters of each encoding. It always has an opinion,
// so only the encodings of East Asian text are believed, and only where the bytes are well-formed in them.
const likelyEncoding = (bytes: Uint8Array): string | undefined => {
  const likely = analyse(bytes).filter(({ name }) => /^(?:GB18030|Big5|Shift_JIS|EUC-(?:JP|KR))$/.test(name));
  return likely.find(({ name }) => decoded(bytes, name) !== undefined)?.name;
};
