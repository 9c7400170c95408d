import { toHans } from '@media-graph/chinese/convert-script';
import type { CleanedText, Repair } from './clean-text.ts';
import { isParagraph, type PageLine, particulars } from './page-lines.ts';
import { PageRefused } from './page-refused.ts';
import { type PageBlock, readBody } from './read-body.ts';
import { type PageCredit, readCredits } from './read-credits.ts';
import { readHead, takeOriginalHeadline } from './read-head.ts';
import type { UnreadableSpot } from './unreadable-spots.ts';

/** What a page says, ready to be stored as a draft. */
export type PageDraft = {
  /** As the page prints it. */
  readonly headline: string;
  /** The headline that the page itself gives as the original one (原標題). */
  readonly originalHeadline?: string;
  /** Whether the page says that it gave the article another headline. */
  readonly isReheadlined: boolean;
  readonly standfirst?: string;
  readonly blocks: readonly PageBlock[];
  readonly credits: readonly PageCredit[];
  /** The names that the site lists above the article: its own companies and products. */
  readonly directory: readonly string[];
  readonly language: 'zh-Hant' | 'zh-Hans';
  readonly report: {
    readonly repairs: readonly Repair[];
    readonly unreadable: readonly UnreadableSpot[];
  };
};

/**
 * Reads a cleaned page: the site's own list of names, the headline and the mark of an original one, the standfirst,
 * the body with its headings, and the credits. Each line that it leaves out stands in the report.
 *
 * @throws PageRefused when there is no headline with an article under it.
 */
export const readPage = (cleaned: CleanedText): PageDraft => {
  const all: PageLine[] = cleaned.text
    .split('\n')
    .map((text, index) => ({ text: text.trim(), number: cleaned.lineNumbers[index]! }))
    .filter(({ text }) => text !== '');
  const { lines, original, markedAt } = takeOriginalHeadline(all);
  const start = lines.findIndex(({ text }) => isParagraph(text));
  if (start < 0) throw noArticle('it has no running text');

  const { aside, credits, kept } = setAside(lines.slice(0, start));
  const aboveMark = new Set(lines.slice(0, markedAt ?? 0));
  const markedAfter = markedAt === undefined ? undefined : kept.filter((line) => aboveMark.has(line)).length;
  const head = readHead(kept, original, markedAfter);
  if (head === undefined) throw noArticle('no headline stands above its text');
  const body = readBody([...head.rest, ...lines.slice(start)]);
  const paragraphs = body.blocks.filter(({ kind }) => kind === 'PARAGRAPH').map(({ text }) => text);
  if (!/(?:\p{Script=Han}[^\p{Script=Han}]*){10}/u.test(paragraphs.join('')))
    throw noArticle('it has no Chinese text');

  const leftOut = [...aside, ...body.leftOut].map(({ text, number }) => {
    return { kind: 'LINE_LEFT_OUT' as const, found: text, line: number, column: 1 };
  });
  return {
    headline: head.headline,
    ...(original === undefined ? {} : { originalHeadline: original }),
    isReheadlined: original !== undefined,
    ...(head.standfirst === undefined ? {} : { standfirst: head.standfirst }),
    blocks: body.blocks,
    credits: distinct([...credits, ...body.credits]),
    directory: head.directory,
    language: languageOf(paragraphs.join('')),
    report: {
      repairs: cleaned.repairs,
      unreadable: [...cleaned.unreadable, ...leftOut].toSorted(
        (a, b) => a.line - b.line || a.column - b.column,
      ),
    },
  };
};

const noArticle = (reason: string): PageRefused =>
  new PageRefused('NO_ARTICLE', `No article was found on the page: ${reason}.`);

// The line of credits may stand under the headline as well, often in one line with date and source.
const setAside = (
  lines: readonly PageLine[],
): {
  aside: PageLine[];
  credits: PageCredit[];
  kept: PageLine[];
} => {
  const [aside, credits, kept]: [PageLine[], PageCredit[], PageLine[]] = [[], [], []];
  for (const line of lines) {
    const named = line === lines[0] ? undefined : readCredits(line.text);
    const site = named ?? particulars(line.text);
    if (site === undefined) kept.push(line);
    else credits.push(...site);
    if (site !== undefined && (named === undefined || site.length === 0)) aside.push(line);
  }
  return { aside, credits, kept };
};

const distinct = (credits: readonly PageCredit[]): PageCredit[] => {
  const byPerson = new Map<string, PageCredit>();
  for (const credit of credits) {
    const key = `${credit.role} ${credit.name}`;
    byPerson.set(key, { ...credit, ...byPerson.get(key) });
  }
  return [...byPerson.values()];
};

// In traditional text a third of the letters differ from simplified ones; in simplified text only quotations do.
const languageOf = (text: string): 'zh-Hant' | 'zh-Hans' => {
  const letters = [...text];
  const hans = [...toHans(text)];
  const different = letters.filter((letter, index) => letter !== hans[index]).length;
  return different * 20 > letters.length ? 'zh-Hant' : 'zh-Hans';
};
