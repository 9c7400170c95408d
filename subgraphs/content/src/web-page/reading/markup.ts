import { decodeHTMLStrict } from 'entities';
import type { Edit } from './traced-text.ts';
import { withPlainSpaces } from './with-plain-spaces.ts';

// The elements of HTML, today's and those of old pages, and the roots of the languages within it.
const names =
  'a|abbr|acronym|address|applet|area|article|aside|audio|b|base|basefont|bdi|bdo|bgsound|big|blink|blockquote|body|br|' +
  'button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|' +
  'fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|' +
  'kbd|label|legend|li|link|main|map|mark|marquee|math|menu|meta|meter|nav|nobr|noframes|noscript|object|ol|optgroup|' +
  'option|output|p|param|path|picture|pre|progress|q|rb|rp|rt|rtc|ruby|s|samp|script|search|section|select|slot|small|' +
  'source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|' +
  'track|tt|u|ul|use|var|video|wbr|xmp';
// Office's (o:p, v:shape) and elements that a site made itself (mip-img).
const foreign = String.raw`[a-z][a-z\d]*[:-][a-z][\w:-]*`;
const tag = new RegExp(String.raw`<(/?)(${names}|${foreign})(?:[\s/][^<>]*)?>`, 'giu');
// Each stops at another beginning of its kind, so that a page of openings without an end takes no longer.
const comment = String.raw`<!--(?:(?!<!--)[\s\S])*?-->`;
const code = String.raw`<(script|style|head)\b[^<>]*>(?:(?!<\1\b)[\s\S])*?</\1\s*>`;
const unread = new RegExp(`${comment}|<!doctype[^<>]*>|<[?]xml[^<>]*>|${code}`, 'giu');
const lineTags =
  /^(?:address|article|aside|blockquote|br|caption|center|dd|div|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|title|tr|ul)$/iu;

/** HTML tags in a text; only names of real tags, for 〈 may be typed as < too. */
export const markupTags = (text: string): Edit[] => {
  const edits: Edit[] = Array.from(text.matchAll(unread), (match) => edit(match, ''));
  for (const match of text.matchAll(tag)) {
    if (edits.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    edits.push(edit(match, separatorOf(match[2] ?? '', match[1] === '')));
  }
  return edits.toSorted((a, b) => a.start - b.start);
};

const separatorOf = (name: string, isOpening: boolean): string =>
  lineTags.test(name) ? '\n' : isOpening && /^t[dh]$/iu.test(name) ? '\t' : '';

const reference =
  /&(?:(?:amp;)+(?=amp;))?(?:(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});|nbsp(?![a-z\d=]))/giu;

/**
 * Character references of HTML as browsers read them, those of Windows' own letters too (`&#151;`). Unknown ones and
 * those of control characters stay as they are.
 */
export const characterReferences = (text: string): Edit[] =>
  Array.from(text.matchAll(reference)).flatMap((match) => {
    const [found] = match;
    const written = found.length > 5 && /^&amp;/iu.test(found) ? '&amp;' : found;
    const decoded = decodeHTMLStrict(written.endsWith(';') ? written : `${written};`);
    if (decoded === written || /[\p{Cc}\ufffd]/u.test(decoded)) return [];
    return [edit(match, withPlainSpaces(decoded))];
  });

const edit = (match: RegExpExecArray, replacedBy: string): Edit => ({
  start: match.index,
  end: match.index + match[0].length,
  replacedBy,
});
