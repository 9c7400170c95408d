import { lostCharacters } from './lost-characters.ts';
import { markdownArticles, markdownMarks } from './markdown-marks.ts';
import { characterReferences, markupTags } from './markup.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { PageRefused } from './page-refused.ts';
import { pinyinArtefacts } from './pinyin-artefacts.ts';
import { plainWraps } from './plain-wraps.ts';
import { type HtmlPage, readHtml } from './read-html.ts';
import { type Edit, type Place, TracedText } from './traced-text.ts';
import { type UnreadableSpot, unreadableSpots } from './unreadable-spots.ts';
import { withPlainSpaces } from './with-plain-spaces.ts';

type RepairKind =
  | 'ENCODING'
  | 'LINE_BREAK'
  | 'MARKUP'
  | 'CHARACTER_REFERENCE'
  | 'INVISIBLE'
  | 'PINYIN'
  | 'LOST_CHARACTERS';

/** Something that was put right, and where in the page it stood. */
export type Repair = Place & {
  readonly kind: RepairKind;
  readonly found: string;
  readonly replacedBy: string;
};

export type CleanedText = Partial<Pick<HtmlPage, 'titles' | 'articles' | 'surroundings'>> & {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly unreadable: readonly UnreadableSpot[];
  /** The lines that are not blank, with what the page says of them. */
  readonly lines: readonly PageLine[];
};

// A joiner between two emoji makes one of them, and belongs to the letters of some languages; elsewhere it is a remnant.
const emoji = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]`;
const joining = String.raw`(?![\p{Script=Han}\p{Script=Latin}])[\p{L}\p{M}]`;
const joiner = String.raw`(?<=${emoji})\u200d(?=\p{Extended_Pictographic})|(?<=${joining})[\u200c\u200d](?=${joining})`;
const invisible = new RegExp(
  String.raw`(?!${joiner})(?:(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0])`,
  'gu',
);

const invisibleCharacters = (text: string): Edit[] => {
  const edits: { start: number; end: number; replacedBy: string }[] = [];
  for (const { 0: found, index } of text.matchAll(invisible)) {
    const last = edits.at(-1);
    const end = index + found.length;
    if (last?.end === index) last.end = end;
    else edits.push({ start: index, end, replacedBy: '' });
  }
  return edits;
};

const rules: readonly (readonly [RepairKind, (text: string) => Edit[]])[] = [
  ['MARKUP', markupTags],
  ['MARKUP', markdownMarks],
  ['CHARACTER_REFERENCE', characterReferences],
  ['INVISIBLE', invisibleCharacters],
  ['PINYIN', pinyinArtefacts],
  ['LOST_CHARACTERS', lostCharacters],
];

// One repair may lay bare another, a few deep; more is made to cost time.
const mostPasses = 20;
// A script goes whole; the report need not repeat it.
const longestFound = 200;

/**
 * Puts right what a page suffered on its way: conversion artefacts, known lost characters, HTML, invisible characters.
 * Reports each repair, each line that the page itself calls its surroundings, and each spot that it cannot read. Line
 * ends and spaces become plain ones. Cleaning a cleaned text changes nothing.
 *
 * Simplified characters left in traditional text (東江云媒) stay: the name may be printed so by its owner, and 云,
 * 台 or 里 are traditional letters too. Matching and search fold both scripts anyway.
 */
export const cleanText = (page: string): CleanedText => {
  const source = TracedText.of(withPlainSpaces(page));
  const repairs: Repair[] = [];
  const report = (traced: TracedText, kind: RepairKind, edits: readonly Edit[]): void => {
    for (const { start, end, replacedBy } of edits) {
      const found = traced.text.slice(start, end);
      const shown = found.length > longestFound ? `${found.slice(0, longestFound)}…` : found;
      repairs.push({ kind, found: shown, replacedBy, ...traced.placeOf(start) });
    }
  };

  const html = readHtml(source.text);
  let traced = source;
  if (html !== undefined) {
    report(source, 'MARKUP', html.tags);
    traced = source.edited([...html.tags, ...html.wraps].toSorted((a, b) => a.start - b.start));
  } else {
    const wraps = plainWraps(source.text);
    report(source, 'LINE_BREAK', wraps);
    if (wraps.length > 0) traced = source.edited(wraps);
  }
  let before: string | undefined;
  for (let pass = 1; before !== traced.text; pass++) {
    if (pass > mostPasses)
      throw new PageRefused('NO_ARTICLE', 'The page is mark-up within mark-up, not an article.');
    before = traced.text;
    for (const [kind, find] of rules) {
      const edits = find(traced.text);
      report(traced, kind, edits);
      if (edits.length > 0) traced = traced.edited(edits);
    }
  }
  const surroundings = (html?.surroundings ?? []).map(({ text, start }) => {
    return { kind: 'LINE_LEFT_OUT' as const, found: text.slice(0, longestFound), ...source.placeOf(start) };
  });
  return {
    text: traced.text,
    repairs: repairs.toSorted((a, b) => a.line - b.line || a.column - b.column),
    unreadable: [...unreadableSpots(traced), ...surroundings],
    lines: pageLines(traced, html?.stretches),
    ...(html === undefined
      ? { articles: markdownArticles(source.text) }
      : {
          titles: html.titles,
          articles: html.articles,
          surroundings: html.surroundings,
        }),
  };
};
