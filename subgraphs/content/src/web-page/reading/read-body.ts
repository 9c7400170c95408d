import { captionCredits } from './caption-credits.ts';
import { isEmptyLabel } from './credit-roles.ts';
import { isParagraph, mayBeHeading } from './line-kinds.ts';
import type { PageLine } from './page-lines.ts';
import { type PageCredit, readCredits } from './read-credits.ts';
import { creditsIn } from './set-aside.ts';
import { isBelow, isNotice, isSiteLine, isWall, maybeBox } from './site-lines.ts';

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

const dateline =
  /^(?:[^（(〔。]{0,12}|[^（(〔。]{0,30}[讯訊電电])\s*[（(〔](?<credits>[^（(〔〕)）。]{3,60})[)）〕]/u;
const wired =
  /^【[^】]{2,10}[讯訊]】\s*(?<credits>[记記]者\s*\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*)\s*[报報][道导導][:：]/u;
const closing = /[（(](?<credits>[^（()）。]{3,60})[)）]\s*(?:1\d{6})?\s*$/u;

/**
 * Reads the lines under the headline: what the site prints below its articles, lines of credits and the site's
 * particulars are taken off, and what is left is paragraphs and headings. A heading is a short line without a full
 * stop that a paragraph follows.
 */
export const readBody = (lines: readonly PageLine[]): PageBody => {
  const end = endOf(lines);
  const leftOut: PageLine[] = [];
  const credited: PageCredit[] = [];
  const kept: PageLine[] = [];
  for (const [index, line] of lines.entries()) {
    const pictured = captionCredits(line.text);
    if (pictured !== undefined || isWall(line.text) || isRule(line.text) || isEmptyLabel(line.text)) {
      credited.push(...(pictured ?? []));
      leftOut.push(line);
      continue;
    }
    const found = index < end && isParagraph(line.text) ? undefined : creditsIn(line);
    // Within the text a line of particulars alone may be the text's: 12月1日.
    const isCredit = found !== undefined && (index >= end || found.credits.length > 0);
    if (isCredit) credited.push(...found.credits);
    if (index < end && !isCredit) kept.push(line);
    else if (!found?.isWhole) leftOut.push(line);
  }
  // A caption may stand above the paragraph that opens the report.
  const opening = kept
    .filter(({ text }) => isParagraph(text))
    .slice(0, 2)
    .map(({ text }) => (dateline.exec(text) ?? wired.exec(text))?.groups?.credits)
    .flatMap((opened) => (opened === undefined ? [] : (readCredits(opened) ?? [])));
  const last = kept.at(-1);
  const signed = closing.exec(last?.text ?? '');
  const signature = signed === null ? undefined : readCredits(signed.groups!.credits!);
  if (last !== undefined && signature !== undefined)
    kept[kept.length - 1] = { ...last, text: last.text.slice(0, signed!.index).trimEnd() };
  return { blocks: blocksOf(kept), credits: [...opening, ...(signature ?? []), ...credited], leftOut };
};

// ---- and *** part what stands above and below, and say nothing.
const isRule = (line: string): boolean => line.length > 2 && /^[\s#\-–—=_*·•.~～─━┄…※★☆◆◇]+$/u.test(line);

/** Where the article ends: before what begins the site's own lines, or where nothing but such lines follows. */
const endOf = (lines: readonly PageLine[]): number => {
  const start = lines.findIndex(({ text }) => isParagraph(text));
  let end = lines.findIndex((_, index) => index > start && beginsBelow(lines, index));
  if (end < 0) end = lines.length;
  const isText = ({ text }: PageLine): boolean => isParagraph(text) && !isNotice(text);
  const lastText = lines.slice(0, end).findLastIndex(isText);
  // Behind the editor's name there is nothing but links, unless a text follows.
  const signed = lines.findIndex(
    ({ text }, index) =>
      index > lastText && index < end && readCredits(text)?.some(({ role }) => role === 'EDITOR'),
  );
  if (signed >= 0) end = signed;
  for (; end > 0; end--) {
    const line = lines[end - 1]!;
    const isSites =
      isSiteLine(line.text) || isNotice(line.text) || (line.isLink === true && !isParagraph(line.text));
    if (!isSites && creditsIn(line) === undefined) break;
  }
  return end;
};

const beginsBelow = (lines: readonly PageLine[], at: number): boolean => {
  const { text, place } = lines[at]!;
  if (place === 'BELOW') return true;
  if (!isBelow(text)) return false;
  const next = lines[at + 1];
  return !(
    maybeBox(text) &&
    next !== undefined &&
    isParagraph(next.text) &&
    !next.isLink &&
    !isNotice(next.text)
  );
};

// 1. over 2. is a list; a heading has a text under it, or a heading of another rank.
const itemsAmong = (lines: readonly PageLine[]): ReadonlySet<PageLine> => {
  const styleOf = (at: number): string | undefined => {
    const mark = /^[（(]?[一二三四五六七八九十\d]+[)）、.．]/u.exec(lines[at]?.text ?? '')?.[0];
    return mark?.replace(/[一二三四五六七八九十]+/u, '一').replace(/\d+/u, '1');
  };
  return new Set(
    lines.filter((_, at) => {
      const style = styleOf(at);
      return style !== undefined && (styleOf(at - 1) === style || styleOf(at + 1) === style);
    }),
  );
};

const blocksOf = (lines: readonly PageLine[]): PageBlock[] => {
  const blocks: PageBlock[] = [];
  const items = itemsAmong(lines);
  let isFollowed = false;
  for (const line of lines.toReversed()) {
    const { text, level, isItem } = line;
    if (text === '') continue;
    const mayHead =
      level === undefined ? !isItem && !items.has(line) && mayBeHeading(text) : !isParagraph(text);
    const isHeading: boolean = isFollowed && mayHead;
    blocks.push({ kind: isHeading ? 'HEADING' : 'PARAGRAPH', text });
    isFollowed = isHeading || isParagraph(text) || text.includes('\t');
  }
  return blocks.reverse();
};
