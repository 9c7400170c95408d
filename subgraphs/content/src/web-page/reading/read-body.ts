import { isParagraph, mayBeHeading, type PageLine, particulars } from './page-lines.ts';
import { type PageCredit, readCredits } from './read-credits.ts';

/** A piece of an article's body. */
export type PageBlock = {
  readonly kind: 'HEADING' | 'PARAGRAPH';
  readonly text: string;
};

export type PageBody = {
  readonly blocks: readonly PageBlock[];
  readonly credits: readonly PageCredit[];
  /** Lines that belong to the site and not to the article. */
  readonly leftOut: readonly PageLine[];
};

const dateline = /^[^（(。]{0,12}[讯訊電电]?\s*[（(](?<credits>[^（()）。]{3,60})[)）]/u;
const closing = /[（(](?<credits>[^（()）。]{3,60})[)）]\s*$/u;

/**
 * Reads the lines under the headline: credits and the site's particulars at the end are taken off, and what is left
 * is paragraphs and headings. A heading is a short line without a full stop that a paragraph follows.
 */
export const readBody = (lines: readonly PageLine[]): PageBody => {
  const leftOut: PageLine[] = [];
  let tail: readonly PageCredit[] = [];
  let end = lines.length;
  for (; end > 0; end--) {
    const line = lines[end - 1]!;
    const credits = readCredits(line.text);
    const site = credits ?? particulars(line.text);
    if (site === undefined) break;
    if (site.length === 0 || credits === undefined) leftOut.unshift(line);
    tail = [...site, ...tail];
  }
  const texts = lines.slice(0, end).map(({ text }) => text);
  const opening = readCredits(dateline.exec(texts.find(isParagraph) ?? '')?.groups?.credits ?? '') ?? [];
  const last = texts.at(-1) ?? '';
  const signed = closing.exec(last);
  const signature = signed === null ? undefined : readCredits(signed.groups!.credits!);
  if (signature !== undefined) texts[texts.length - 1] = last.slice(0, signed!.index).trimEnd();
  return { blocks: blocksOf(texts), credits: [...opening, ...(signature ?? []), ...tail], leftOut };
};

const blocksOf = (texts: readonly string[]): PageBlock[] => {
  const blocks: PageBlock[] = [];
  let isFollowed = false;
  for (const text of texts.toReversed()) {
    if (text === '') continue;
    const isHeading: boolean = isFollowed && mayBeHeading(text);
    blocks.push({ kind: isHeading ? 'HEADING' : 'PARAGRAPH', text });
    isFollowed = isHeading || isParagraph(text);
  }
  return blocks.reverse();
};
