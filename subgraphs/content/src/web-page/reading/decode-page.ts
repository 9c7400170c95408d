import { analyse } from 'chardet';
import { archivedPage } from './archived-page.ts';
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

/** A page's text, and its encoding where that is not UTF-8. */
export type DecodedPage = { readonly text: string; readonly encoding?: string };

/**
 * Decodes a page, also one in a web archive: UTF-8, UTF-16 with a byte order mark, or the Chinese encoding that the page
 * itself declares, where its letters look like it too.
 *
 * @throws PageRefused when the bytes are none, more than 1 MB, not text, or text in an encoding that nothing declares,
 * which it names where it can. Nothing is guessed and converted: a wrong guess would store a page of wrong characters.
 */
export const decodePage = (bytes: Uint8Array): DecodedPage => {
  if (bytes.length === 0) throw new PageRefused('EMPTY', 'The page is empty.');
  if (bytes.length > largestPage) {
    throw new PageRefused(
      'TOO_LARGE',
      `The page has ${bytes.length} bytes; at most ${largestPage} are taken.`,
    );
  }
  const kind = binaryKind(bytes);
  if (kind !== undefined) throw new PageRefused('BINARY', `The page is not text, it looks like ${kind}.`);
  const archived = archivedPage(bytes);
  const page = archived ? unmarked(archived.bytes, archived.label) : (marked(bytes) ?? unmarked(bytes));
  if (page.text.trim() === '') throw new PageRefused('EMPTY', 'The page is blank.');
  return page;
};

// UTF-16, where a byte order mark says so.
const marked = (bytes: Uint8Array): DecodedPage | undefined => {
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (!isBig && !(bytes[0] === 0xff && bytes[1] === 0xfe)) return undefined;
  const encoding = isBig ? 'UTF-16BE' : 'UTF-16LE';
  const even = bytes.length % 2 === 0;
  const text = even ? decoded(isBig ? Buffer.from(bytes).swap16() : bytes, 'utf-16le') : undefined;
  if (text === undefined)
    throw new PageRefused('WRONG_ENCODING', `The page cannot be read: it is no whole ${encoding}.`);
  if (text.includes('\0')) throw new PageRefused('BINARY', 'The page is not text, it holds binary data.');
  return { text, encoding };
};

const unmarked = (bytes: Uint8Array, label?: string): DecodedPage => {
  const wide = utf16Kind(bytes);
  if (wide !== undefined) throw wronglyEncoded(wide);
  if (holdsControlCharacters(bytes))
    throw new PageRefused('BINARY', 'The page is not text, it holds binary data.');
  const text = decoded(bytes, 'utf-8');
  if (text !== undefined) return { text };
  const likely = likelyEncoding(bytes);
  const encoding = encodingNamed(label || labelIn(bytes));
  if (encoding === undefined || encoding !== likely) throw mixed(bytes) ?? wronglyEncoded(likely);
  return { text: decoded(bytes, encoding)!, encoding };
};

const labelIn = (bytes: Uint8Array): string => {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<(?:meta\s[^<>]*charset|[?]xml\s[^<>]*encoding)\s*=\s*["']?([\w-]+)/iu.exec(start)?.[1] ?? '';
};

// By an encoding's newest form: GB 2312 and GBK are parts of GB 18030.
const encodingNamed = (label: string): string | undefined => {
  if (/^(?:gb_?2312(?:-80)?|gbk|gb18030|x-gbk)$/iu.test(label)) return 'GB18030';
  return /^(?:big5|big5-hkscs|x-x-big5)$/iu.test(label) ? 'Big5' : undefined;
};

const wronglyEncoded = (encoding: string | undefined): PageRefused => {
  const reason =
    encoding === undefined ? 'it is not UTF-8' : `it looks like ${encoding}, convert it to UTF-8 first`;
  return new PageRefused('WRONG_ENCODING', `The page cannot be read: ${reason}.`);
};

// Pages are put together from pieces in several encodings; most of it being UTF-8, the rest is the piece to mend.
const mixed = (bytes: Uint8Array): PageRefused | undefined => {
  const text = new TextDecoder().decode(bytes);
  const wide = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  const lost = text.match(/\ufffd/gu)?.length ?? 0;
  if (wide < 3 * lost) return undefined;
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  return new PageRefused(
    'WRONG_ENCODING',
    `The page cannot be read: it is UTF-8, but not throughout; the first other bytes are in line ${line}.`,
  );
};

const binaryKind = (bytes: Uint8Array): string | undefined => {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return binaryKinds.find(([, signature]) => start.startsWith(signature))?.[0];
};

// Without a mark: every two bytes are a letter of Chinese text, its punctuation or ASCII in one order and not in the
// other. A NUL alone does not tell, for 一 is 4E 00.
const utf16Kind = (bytes: Uint8Array): string | undefined => {
  if (bytes.length % 2 !== 0 || decoded(bytes, 'utf-8')?.includes('\0') === false) return undefined;
  const little = plausible(decoded(bytes, 'utf-16le'));
  const big = plausible(decoded(Buffer.from(bytes).swap16(), 'utf-16le'));
  if (Math.max(little, big) < leastPlausible || Math.abs(little - big) < clearlyMore) return undefined;
  return little > big ? 'UTF-16LE' : 'UTF-16BE';
};

const leastPlausible = 0.95;
const clearlyMore = 0.1;

// The share of letters that a Chinese page is made of: those of GB 2312 and Big5 lie in a third of Unicode's Han.
const plausible = (text: string | undefined): number => {
  if (text === undefined || !/[\p{Script=Han}]/u.test(text)) return 0;
  const usual =
    text.match(/[\t\r\n\u0020-\u007e\u3000-\u301f\uff00-\uff65\u2010-\u2026\u00b7\u4e00-\u9fa5]/gu)?.length ??
    0;
  return usual / text.length;
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
