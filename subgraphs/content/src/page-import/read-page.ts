import { toHans } from '@media-graph/subgraph';
import type { CleanedText, Repair } from './clean-text.ts';
import { type PageCredit, readCredits } from './credits.ts';
import { takeDirectory } from './directory.ts';
import { isParagraph, originalHeadline, type PageLine, particulars } from './page-lines.ts';
import { PageRefused } from './page-refused.ts';
import { type PageBlock, readBody } from './read-body.ts';
import type { UnreadableSpot } from './unreadable-spots.ts';

/** What a page says, ready to be stored as a draft. */
export interface PageDraft {
  /** As the page prints it. */
  readonly headline: string;
  /** The headline that the page itself gives as the original one (原標題). */
  readonly originalHeadline?: string;
  /** Whether the page says that its headline is not the original one. */
  readonly isReheadlined: boolean;
  readonly standfirst?: string;
  readonly blocks: readonly PageBlock[];
  readonly credits: readonly PageCredit[];
  /** The names that the site lists above the article: its own companies and products. */
  readonly directory: readonly string[];
  readonly language: 'zh-Hant' | 'zh-Hans';
  readonly report: { readonly repairs: readonly Repair[]; readonly unreadable: readonly UnreadableSpot[] };
}

/**
 * Reads a cleaned page: the site's own list of names, the headline and its mark of an original one, the standfirst,
 * the body with its headings, and the credits. Whatever line it leaves out stands in the report.
 *
 * @throws PageRefused when there is no headline with an article under it.
 */
export function readPage(cleaned: CleanedText): PageDraft {
  const lines: PageLine[] = cleaned.text
    .split('\n')
    .map((text, index) => ({ text: text.trim(), number: cleaned.lineNumbers[index]! }))
    .filter(({ text }) => text !== '');
  const leftOut: PageLine[] = [];
  const { above, below, original } = splitAtMark(lines);
  const first = below.findIndex(({ text }) => isParagraph(text));
  if (first < 0) throw noArticle('it has no running text');

  const top = original === undefined ? [...above, ...below.slice(0, first)] : above;
  const directory = takeDirectory(
    top.map(({ text }) => text),
    { mayEndInHeadline: original === undefined },
  );
  const credits: PageCredit[] = [];
  const head = [
    ...top.slice(top.length - directory.rest.length),
    ...(original === undefined ? [] : below.slice(0, first)),
  ];
  const headLines = head.filter((line) => !isTakenAside(line));
  const printed = directory.rest.length > 0 ? headLines[0]?.text : undefined;
  const headline = printed ?? original;
  if (headline === undefined || headline === '') throw noArticle('no headline stands above its text');
  const underHeadline = headLines.slice(printed === undefined ? 0 : 1);

  const body = readBody([...underHeadline.slice(1), ...below.slice(first)]);
  credits.push(...body.credits);
  leftOut.push(...body.leftOut);
  if (!body.blocks.some(({ kind }) => kind === 'PARAGRAPH')) throw noArticle('it has no running text');
  const standfirst = underHeadline[0]?.text;
  return {
    headline,
    ...(original === undefined ? {} : { originalHeadline: original }),
    isReheadlined: original !== undefined,
    ...(standfirst === undefined ? {} : { standfirst }),
    blocks: body.blocks,
    credits,
    directory: directory.names,
    language: languageOf(body.blocks),
    report: {
      repairs: cleaned.repairs,
      unreadable: [...cleaned.unreadable, ...leftOut.map(asSpot)].toSorted((a, b) => a.line - b.line),
    },
  };
}
