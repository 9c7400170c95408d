import { Parser } from 'htmlparser2';
import { PageRefused } from './page-refused.ts';

/** An element of a page, or the page itself. */
export type HtmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | undefined;
  readonly start: number;
  end: number;
  /** Chinese letters of running text in it, without what stands in links. */
  letters: number;
  /** Stretches of text in it. */
  texts: number;
};

/** A stretch of text, in UTF-16 units of the source, or the beginning or end of an element. */
export type HtmlEvent = {
  readonly kind: 'TEXT' | 'OPEN' | 'CLOSE';
  readonly element: HtmlElement;
  readonly start: number;
  readonly end: number;
};

export type HtmlElements = {
  readonly root: HtmlElement;
  readonly all: readonly HtmlElement[];
  readonly events: readonly HtmlEvent[];
};

/** The elements above an element, the nearest first, with itself. */
export function* lineage(element: HtmlElement): Generator<HtmlElement> {
  for (let at: HtmlElement | undefined = element; at !== undefined; at = at.parent) yield at;
}

// No page that somebody reads comes near; more is made to cost time.
const deepest = 500;

/** Elements whose text nobody reads. */
export const isUnread = (element: HtmlElement): boolean => unread.has(element.name);

const unread = new Set(['script', 'style', 'template', 'svg', 'math', 'head', 'title', 'datalist', 'canvas']);

/**
 * The elements of a page and the places of its texts. htmlparser2 (MIT, 0.3 MB, in wide use for ten years) reads what
 * browsers read and tells where each thing stood; a readability library would need a whole document model, and lose
 * the places that the report names.
 */
export const readElements = (source: string): HtmlElements => {
  const root: HtmlElement = element('', {}, undefined, 0);
  const all: HtmlElement[] = [root];
  const events: HtmlEvent[] = [];
  let open = root;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open = element(name, attributes, open, parser.startIndex);
        all.push(open);
        depth += 1;
        if (depth > deepest)
          throw new PageRefused('NO_ARTICLE', 'The page is mark-up within mark-up, not an article.');
        events.push({ kind: 'OPEN', element: open, start: parser.startIndex, end: parser.endIndex + 1 });
      },
      onclosetag(_name, isImplied) {
        const end = isImplied ? parser.startIndex : parser.endIndex + 1;
        open.end = Math.max(end, open.start);
        events.push({ kind: 'CLOSE', element: open, start: end, end });
        open = open.parent ?? root;
        depth -= 1;
      },
      ontext(text) {
        const [start, end] = [parser.startIndex, parser.endIndex + 1];
        events.push({ kind: 'TEXT', element: open, start, end });
        if (text.trim() === '' || [...lineage(open)].some((each) => isUnread(each))) return;
        const letters = lettersOf(text, open);
        for (const each of lineage(open)) {
          each.letters += letters;
          each.texts += 1;
        }
      },
    },
    { decodeEntities: false },
  );
  parser.end(source);
  root.end = source.length;
  return { root, all, events };
};

const element = (
  name: string,
  attributes: Record<string, string>,
  parent: HtmlElement | undefined,
  start: number,
): HtmlElement => ({ name, attributes, parent, start, end: start, letters: 0, texts: 0 });

const lettersOf = (text: string, within: HtmlElement): number => {
  if ([...lineage(within)].some(({ name }) => name === 'a')) return 0;
  if (!/[，,。！？；、：]/u.test(text) && text.length < 25) return 0;
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
};
