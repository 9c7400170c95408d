import { isEmptyLabel } from './credit-roles.ts';
import { findHeadline, statedHeadline } from './find-headline.ts';
import { isParagraph, isSpoken, mayBeHeadline } from './line-kinds.ts';
import type { PageLine } from './page-lines.ts';
import type { PageCredit } from './read-credits.ts';
import { setAside } from './set-aside.ts';
import { isListing, isMedium, isNotice, isSiteLine } from './site-lines.ts';
import { takeDirectory } from './take-directory.ts';

/** What stands above the running text. */
export type PageHead = {
  readonly headline: string;
  /** The line of the headline, where nothing but its place speaks for it. */
  readonly uncertain?: PageLine;
  readonly standfirst?: string;
  readonly directory: readonly string[];
  readonly credits: readonly PageCredit[];
  readonly leftOut: readonly PageLine[];
  /** The lines under headline and standfirst. */
  readonly rest: readonly PageLine[];
};

type Found = Pick<PageHead, 'headline' | 'uncertain'> & {
  readonly above: readonly PageLine[];
  readonly under: readonly PageLine[];
};

/**
 * Reads the lines down to the running text. The headline is the line that the page's own titles name; else, where the
 * site gave a headline of its own above the mark of the original one, that one; else the first line that is not the
 * site's.
 */
export const readHead = (
  lines: readonly PageLine[],
  titles: readonly string[],
  original: string | undefined,
  markedAt: number | undefined,
): PageHead | undefined => {
  const stated = findHeadline(lines, titles);
  const found =
    stated === undefined
      ? (byPlace(lines, original, markedAt) ?? byWord(lines, original ?? statedHeadline(titles)))
      : byTitle(lines, stated.at, stated.length);
  if (found === undefined || !/\p{L}/u.test(found.headline)) return undefined;
  const { names: directory, length } = takeDirectory(
    found.above.map(({ text }) => text),
    { mayEndInHeadline: false },
  );
  const above = setAside(found.above.slice(length));
  const start = found.under.findIndex(({ text }) => isParagraph(text));
  if (start < 0) return undefined;
  const isSaid = isSaidIn(wordsOf(found.under.slice(start)));
  const top = setAside(found.under.slice(0, start), isSaid);
  const names = top.kept.filter((line) => {
    const { text, level } = line;
    if (isMedium(text)) return !isSaid(line);
    return text === found.headline || isEmptyLabel(text) || (level === undefined && isNames(text));
  });
  const kept = top.kept.filter((line) => !names.includes(line));
  const standfirst = standfirstIn(kept, found.under.slice(start));
  return {
    headline: found.headline,
    ...(found.uncertain && { uncertain: found.uncertain }),
    ...(standfirst !== undefined && { standfirst }),
    directory,
    credits: [...above.credits, ...top.credits],
    leftOut: [...above.aside, ...above.kept, ...top.aside, ...names],
    rest: [...kept.slice(standfirst === undefined ? 0 : 1), ...found.under.slice(start)],
  };
};

// A heading like others further down, a question and a numbered line begin the text.
const standfirstIn = ([first]: readonly PageLine[], under: readonly PageLine[]): string | undefined => {
  if (first === undefined || isNumbered(first.text) || /\t|[：:，,、]$/u.test(first.text)) return undefined;
  // 示例日报：何时载客？ above another line of theirs is said in a talk.
  const speaker = /^\p{Script=Han}{2,8}[：:]/u.exec(first.text)?.[0];
  const isTalk = speaker !== undefined && under.some(({ text }) => text.startsWith(speaker));
  if (isTalk || isSpoken(first.text)) return undefined;
  const isHeading = first.level !== undefined && under.some(({ level }) => level === first.level);
  return isHeading ? undefined : first.text;
};

const byTitle = (lines: readonly PageLine[], at: number, length: number): Found => ({
  headline: lines
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' '),
  above: lines.slice(0, at),
  under: lines.slice(at + length),
});

// The headline stands in no line, but in the page's title or its note on the original one.
const byWord = (lines: readonly PageLine[], headline: string | undefined): Found | undefined =>
  headline === undefined ? undefined : { headline, above: [], under: lines };

const byPlace = (
  lines: readonly PageLine[],
  original: string | undefined,
  markedAt: number | undefined,
): Found | undefined => {
  const start = lines.findIndex(({ text }) => isParagraph(text));
  if (start < 0) return undefined;
  const words = wordsOf(lines.slice(start));
  const { kept } = setAside(lines.slice(0, start), isSaidIn(words));
  if (markedAt !== undefined) {
    const aboveMark = kept.filter((line) => lines.indexOf(line) < markedAt);
    const { length } = directoryOf(aboveMark, false);
    const printed = aboveMark[length];
    if (printed !== undefined) return from(lines, printed);
    return original === undefined
      ? undefined
      : { headline: original, above: lines.slice(0, markedAt), under: lines.slice(markedAt) };
  }
  const line = lines[start]!;
  const isFollowed = lines.slice(start + 1).some(({ text }) => isParagraph(text));
  const isHead = mayBeHeadline(line.text) && isFollowed;
  const listed = listedIn(lines.slice(0, start), kept, !isHead);
  // The site's own name stands above a headline, never for one.
  const length = kept.length > listed + 1 && isMedium(kept[listed]!.text) ? listed + 1 : listed;
  const { printed, isUncertain } = printedIn(kept.slice(length), lines.slice(start));
  if (printed !== undefined) {
    const isCrowded = kept.length - length > mostHeadLines;
    return { ...from(lines, printed), ...((isCrowded || isUncertain) && { uncertain: printed }) };
  }
  // 【电车今日试跑】 before the text of a post is its headline.
  const post = /^【(?<headline>[^【】]{4,60})】\s*(?<rest>\S.*)$/u.exec(line.text)?.groups;
  if (post !== undefined) {
    const under = [{ ...line, text: post.rest! }, ...lines.slice(start + 1)];
    return { headline: post.headline!, above: lines.slice(0, start), under };
  }
  if (isHead) return { ...from(lines, line), uncertain: line };
  // 视频｜电车试跑 and 评论：试跑不必急 look like credits and particulars, but say what the text does.
  const shared = ({ text }: PageLine): number => {
    const own = sharedWith(words, text);
    if (own >= (isMedium(text) ? enoughShared : mostlyShared) && !isListing(text)) return own;
    const said = /[:：｜|丨]\s*(?<said>.*\p{Script=Han}{4}.*)$/u.exec(text)?.groups?.said ?? '';
    return /[报報社網网台端媒]$/u.test(said) || isSiteLine(text) ? 0 : sharedWith(words, said);
  };
  const only = lines
    .slice(0, start)
    .reduce<PageLine | undefined>(
      (best, each) => (shared(each) > (best ? shared(best) : 0) ? each : best),
      undefined,
    );
  return only && { ...from(lines, only), uncertain: only };
};

// A headline is of what the text is of: where the first line has no two letters of the text and the one under it has
// many, the first is told as uncertain, and is the site's where it is a list of names.
const printedIn = (
  lines: readonly PageLine[],
  text: readonly PageLine[],
): { readonly printed: PageLine | undefined; readonly isUncertain: boolean } => {
  const [printed, next] = lines;
  if (printed === undefined || next === undefined) return { printed, isUncertain: false };
  // The window's title and the headline say the same.
  const again = lines.findLast(
    (line, at) =>
      line.text.length >= shortestTwice && lines.slice(0, at).some((other) => other.text === line.text),
  );
  if (again !== undefined) return { printed: again, isUncertain: false };
  const words = wordsOf(text);
  const isUncertain = sharedWith(words, printed.text) === 0 && sharedWith(words, next.text) >= enoughShared;
  const isSites = isUncertain && isListing(printed.text);
  return { printed: isSites ? next : printed, isUncertain };
};

const enoughShared = 0.3;
// 县里新建供水管网 and 高考成绩今日发布 are longer than what media are called, and say what the text does.
const longestMedium = 6;
const mostlyShared = 0.5;

const isSaidIn =
  (words: ReadonlySet<string>) =>
  ({ text }: PageLine): boolean =>
    isMedium(text) && text.length >= longestMedium && sharedWith(words, text) >= mostlyShared;
const shortestTwice = 6;

const wordsOf = (lines: readonly PageLine[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => (isParagraph(text) && !isNotice(text) ? pairsOf(text) : [])));

/** The pairs of Chinese letters that stand in a text. */
const pairsOf = (text: string): string[] =>
  Array.from(text.matchAll(/(?=(\p{Script=Han}{2}))/gu), ([, pair = '']) => pair);

const sharedWith = (words: ReadonlySet<string>, line: string): number => {
  const pairs = pairsOf(line);
  return pairs.filter((pair) => words.has(pair)).length / Math.max(1, pairs.length);
};

// Names without a function say nothing of what somebody did.
const isNames = (line: string): boolean => {
  const tokens = line.split(/[\s、]+/u);
  return tokens.length <= 4 && tokens.every((token) => /^\p{Script=Han}{2,3}$/u.test(token));
};

// A headline, a standfirst, and a heading of the body.
const mostHeadLines = 3;

// How many of the kept lines are the site's list of names, in which its media, which are set aside, count too.
const listedIn = (
  above: readonly PageLine[],
  kept: readonly PageLine[],
  mayEndInHeadline: boolean,
): number => {
  const named = above.filter((line) => kept.includes(line) || isMedium(line.text));
  const { length } = directoryOf(named, mayEndInHeadline);
  return named.slice(0, length).filter((line) => kept.includes(line)).length;
};

const directoryOf = (lines: readonly PageLine[], mayEndInHeadline: boolean) =>
  takeDirectory(
    lines.map(({ text }) => text),
    { mayEndInHeadline },
  );

const from = (lines: readonly PageLine[], headline: PageLine): Found => ({
  headline: headline.text,
  above: lines.slice(0, lines.indexOf(headline)),
  under: lines.slice(lines.indexOf(headline) + 1),
});

// 一、 and （二） begin a heading of the body and no standfirst.
const isNumbered = (line: string): boolean =>
  /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]|0?\d{1,2}\s|[■▲●◆])/u.test(line);
