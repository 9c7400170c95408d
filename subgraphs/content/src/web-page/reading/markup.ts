import type { Edit } from './traced-text.ts';
import { withPlainSpaces } from './with-plain-spaces.ts';

const tagNames =
  'a|article|b|blockquote|body|br|center|div|em|figcaption|figure|font|footer|h[1-6]|head|header|hr|html|i|img|li|' +
  'link|meta|ol|p|section|small|span|strong|sub|sup|table|tbody|td|th|title|tr|u|ul';
const tag = new RegExp(String.raw`<(/?)(${tagNames})(?:\s[^<>]*)?/?>`, 'giu');
// Each stops at another beginning of its kind, so that a page of openings without an end takes no longer.
const comment = String.raw`<!--(?:(?!<!--)[\s\S])*?-->`;
const code = String.raw`<(script|style|head)\b[^<>]*>(?:(?!<\1\b)[\s\S])*?</\1\s*>`;
const unread = new RegExp(`${comment}|<!doctype[^<>]*>|${code}`, 'giu');
const lineTags =
  /^(?:article|blockquote|br|div|figcaption|figure|footer|h[1-6]|header|hr|li|p|section|table|title|tr)$/iu;

/** HTML tags that came along when the text was copied; only names of real tags, for 〈 may be typed as < too. */
export const markupTags = (text: string): Edit[] => {
  const edits: Edit[] = Array.from(text.matchAll(unread), (match) => edit(match, ''));
  for (const match of text.matchAll(tag)) {
    if (edits.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    edits.push(edit(match, lineTags.test(match[2] ?? '') ? '\n' : ''));
  }
  return edits.toSorted((a, b) => a.start - b.start);
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  emsp: ' ',
  ensp: ' ',
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  middot: '·',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
  times: '×',
};

/** Character references of HTML. Unknown ones stay as they are. */
export const characterReferences = (text: string): Edit[] => {
  const edits: Edit[] = [];
  for (const match of text.matchAll(
    /&(?:(?:amp;)+(?=amp;))?(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/giu,
  )) {
    const [, decimal, hexadecimal, name = ''] = match;
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
    const replacedBy = code === undefined ? named[name] : fromCode(code);
    if (replacedBy !== undefined) edits.push(edit(match, replacedBy));
  }
  return edits;
};

const fromCode = (code: number): string | undefined => {
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? withPlainSpaces(String.fromCodePoint(code)) : undefined;
};

const edit = (match: RegExpExecArray, replacedBy: string): Edit => ({
  start: match.index,
  end: match.index + match[0].length,
  replacedBy,
});
