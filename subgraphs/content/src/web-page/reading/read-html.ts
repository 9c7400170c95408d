import { decodeHTML } from 'entities';
import { type HtmlElement, type HtmlEvent, lineage, readElements } from './html-elements.ts';
import { isRead, readRegions } from './html-regions.ts';
import { PageRefused } from './page-refused.ts';
import { readTitles } from './read-titles.ts';
import type { Edit } from './traced-text.ts';

/** A stretch of an article's text in a page's source, with what the page says of it. */
export type HtmlStretch = {
  readonly start: number;
  readonly end: number;
  /** Whether it stands above the element that holds the text, in it, or below. */
  readonly place: 'ABOVE' | 'WITHIN' | 'BELOW';
  readonly isLink: boolean;
  readonly isCaption: boolean;
  /** Whether it is of a list. */
  readonly isItem: boolean;
  /** 1 to 6 in a heading. */
  readonly level?: number;
};

export type HtmlPage = {
  /** Tags and what nobody reads, to be taken out of the source. */
  readonly tags: readonly Edit[];
  /** Line ends of the source, which say nothing, to be taken out too. */
  readonly wraps: readonly Edit[];
  readonly stretches: readonly HtmlStretch[];
  /** Lines of navigation, sidebars and the like, each with the place where it begins. */
  readonly surroundings: readonly { readonly text: string; readonly start: number }[];
  readonly titles: readonly string[];
  /** The beginnings of the articles, when the page has several. */
  readonly articles: readonly string[];
};

const feed =
  /^\s*(?:<[?]xml[^<>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\s>]/iu;
const structure =
  /<(?:!doctype\s+html|html|body|p|div|article|section|main|table|t[rdh]|h[1-6]|ul|ol|li|br)(?:[\s/][^<>]*)?>/iu;
const blocks = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/** Reads a page's structure; undefined for a text without any. */
export const readHtml = (source: string): HtmlPage | undefined => {
  if (feed.test(source))
    throw new PageRefused(
      'NO_ARTICLE',
      'No article was found on the page: it is a feed or a map of addresses.',
    );
  if (!structure.test(source)) return undefined;
  const elements = readElements(source);
  const { content, isSurrounding, articles } = readRegions(elements);
  // A text with a few tags in it has lines of its own; those of a whole page are how somebody's program wrapped it.
  const isWhole = elements.all.some(({ name }) => name === 'html' || name === 'body');
  const tags: Edit[] = [];
  const wraps: Edit[] = [];
  const stretches: HtmlStretch[] = [];
  const surroundings: { text: string; start: number; block: HtmlElement }[] = [];
  const withParentheses = new Set(
    elements.all.filter(({ name }) => name === 'rp').map(({ parent }) => parent),
  );
  const begun = new Set<HtmlElement | undefined>();
  let at = 0;
  let separator = '';
  let inserted = '';
  const takeOut = (end: number, replacedBy: string): void => {
    const isSpace = source.slice(at, end).trim() === '';
    (isSpace ? wraps : tags).push({ start: at, end, replacedBy: inserted + replacedBy });
    inserted = '';
  };
  for (const event of elements.events) {
    const { element, start, end } = event;
    if (event.kind !== 'TEXT') {
      if (isCell(element)) separator = besideCell(separator, event, begun);
      else separator = stronger(separator, cellOf(element) ? inCell(element) : separatorOf(element));
      // A reading above its letter stands in parentheses where it cannot stand above.
      if (element.name === 'rt' && !withParentheses.has(element.parent))
        inserted += event.kind === 'OPEN' ? '(' : ')';
      continue;
    }
    if (!isRead(element)) continue;
    const text = source.slice(start, end);
    if (isSurrounding(element)) {
      separator = stronger(separator, '\n');
      addSurrounding(surroundings, text, start, blockOf(element));
      continue;
    }
    const isLoose = !isWhole && blockOf(element).name === '';
    const { before, inner, after } = isLoose ? { before: '', inner: text, after: '' } : around(text);
    if (before !== '') separator = stronger(separator, softened(before));
    if (inner === '') continue;
    const from = start + before.length;
    if (from > at) takeOut(from, at === 0 ? '' : joined(separator, source[at - 1], inner[0]));
    if (!isLoose && !isPreformatted(element)) wraps.push(...wrapsIn(inner, from));
    at = from + inner.length;
    stretches.push({ start: from, end: at, ...describe(element, content, from) });
    separator = softened(after);
  }
  if (at < source.length) takeOut(source.length, '');
  return {
    tags,
    wraps,
    stretches,
    surroundings: surroundings.map(({ text, start }) => ({ text: decodeHTML(text).trim(), start })),
    titles: readTitles(source, elements),
    articles:
      articles.length > 1 && !isOneOf(content, articles) ? articles.map((each) => begins(source, each)) : [],
  };
};

const soft = '\u0000';
const strengths = ['', soft, ' ', '\t', '\n', '\n\n'];

const strengthOf = (separator: string): number =>
  strengths.indexOf(separator.startsWith('\t') ? '\t' : separator);

const stronger = (a: string, b: string): string => (strengthOf(a) >= strengthOf(b) ? a : b);

const softened = (space: string): string => (space === '' ? '' : /[\r\n\f]/u.test(space) ? soft : ' ');

const separatorOf = (element: HtmlElement): string => {
  const { name } = element;
  if (name === 'br') return isIn(element, /^h[1-6]$/u) ? ' ' : '\n';
  if (name === 'p') return '\n\n';
  return blocks.has(name) ? '\n' : '';
};

const longestCell = 100;

// Old pages lay themselves out in tables: a cell that holds a text is no cell.
const isCell = ({ name, letters }: HtmlElement): boolean => /^t[dh]$/u.test(name) && letters <= longestCell;

const cellOf = (element: HtmlElement): HtmlElement | undefined => {
  for (const each of lineage(element)) {
    if (isCell(each)) return each;
    if (each.name === 'table') return undefined;
  }
  return undefined;
};

// Office sets each cell's text as a paragraph: it parts nothing of a row.
const inCell = (element: HtmlElement): string => (separatorOf(element) === '' ? '' : ' ');

/** One tab for each cell that a row has begun, empty ones too, or what stands in the third column comes into the second. */
const besideCell = (
  separator: string,
  { kind, element: { parent } }: HtmlEvent,
  begun: Set<HtmlElement | undefined>,
): string => {
  if (kind !== 'OPEN') return separator;
  if (!begun.has(parent)) {
    begun.add(parent);
    return stronger(separator, '\n');
  }
  return separator.startsWith('\t') ? `${separator}\t` : stronger(separator, '\t');
};

const around = (text: string): { before: string; inner: string; after: string } => {
  const inner = text.replace(/^[ \t\r\n\f]+|[ \t\r\n\f]+$/gu, '');
  const at = inner === '' ? text.length : text.indexOf(inner);
  return { before: text.slice(0, at), inner, after: text.slice(at + inner.length) };
};

// A line end between two Chinese letters is no space.
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u;

const joined = (separator: string, before = '', after = ''): string =>
  separator === soft ? (wide.test(before) && wide.test(after) ? '' : ' ') : separator;

const wrapsIn = (text: string, from: number): Edit[] =>
  Array.from(text.matchAll(/[ \t\f]*[\r\n][ \t\r\n\f]*/gu), ({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
    replacedBy: joined(soft, text[index - 1], text[index + found.length]),
  }));

const blockOf = (element: HtmlElement): HtmlElement => {
  for (const each of lineage(element)) if (blocks.has(each.name) || each.name === '') return each;
  return element;
};

const isIn = (element: HtmlElement, name: RegExp): boolean =>
  [...lineage(element)].some((each) => name.test(each.name));

const isPreformatted = (element: HtmlElement): boolean => isIn(element, /^(?:pre|textarea)$/u);

const describe = (
  element: HtmlElement,
  content: HtmlElement,
  start: number,
): Omit<HtmlStretch, 'start' | 'end'> => {
  const heading = [...lineage(element)].find(({ name }) => /^h[1-6]$/u.test(name));
  return {
    place: start < content.start ? 'ABOVE' : start >= content.end ? 'BELOW' : 'WITHIN',
    isLink: isIn(element, /^a$/u),
    isCaption: isIn(element, /^(?:figcaption|figure)$/u),
    isItem: isIn(element, /^(?:li|dt|dd)$/u),
    ...(heading === undefined ? {} : { level: Number(heading.name[1]) }),
  };
};

const addSurrounding = (
  into: { text: string; start: number; block: HtmlElement }[],
  text: string,
  start: number,
  block: HtmlElement,
): void => {
  const plain = text.replace(/\s+/gu, ' ');
  if (plain.trim() === '') return;
  const last = into.at(-1);
  if (last?.block === block) last.text += ` ${plain.trim()}`;
  else into.push({ text: plain, start: start + text.search(/\S/u), block });
};

const isOneOf = (content: HtmlElement, articles: readonly HtmlElement[]): boolean =>
  [...lineage(content)].some((each) => articles.includes(each));

const begins = (source: string, { start, end }: HtmlElement): string =>
  decodeHTML(source.slice(start, end).replace(/<[^<>]*>/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 20);
