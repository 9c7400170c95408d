import { lostCharacters } from './lost-characters.ts';
import { characterReferences, markupTags } from './markup.ts';
import { PageRefused } from './page-refused.ts';
import { pinyinArtefacts } from './pinyin-artefacts.ts';
import { type Edit, type Place, TracedText } from './traced-text.ts';
import { type UnreadableSpot, unreadableSpots } from './unreadable-spots.ts';
import { withPlainSpaces } from './with-plain-spaces.ts';

type RepairKind = 'MARKUP' | 'CHARACTER_REFERENCE' | 'INVISIBLE' | 'PINYIN' | 'LOST_CHARACTERS';

/** Something that was put right, and where in the page it stood. */
export type Repair = Place & {
  readonly kind: RepairKind;
  readonly found: string;
  readonly replacedBy: string;
};

export type CleanedText = {
  readonly text: string;
  readonly repairs: readonly Repair[];
  readonly unreadable: readonly UnreadableSpot[];
  /** The line of the page from which each line of the text came, from 1. */
  readonly lineNumbers: readonly number[];
};

const invisibleCharacters = (text: string): Edit[] => {
  const invisible = /(?:(?![\n\t])\p{Cc}|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])+/gu;
  return Array.from(text.matchAll(invisible), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacedBy: '',
  }));
};

const rules: readonly (readonly [RepairKind, (text: string) => Edit[]])[] = [
  ['MARKUP', markupTags],
  ['CHARACTER_REFERENCE', characterReferences],
  ['INVISIBLE', invisibleCharacters],
  ['PINYIN', pinyinArtefacts],
  ['LOST_CHARACTERS', lostCharacters],
];

// One repair may lay bare another, a few deep; more is made to cost time.
const mostPasses = 20;

/**
 * Puts right what a page suffered on its way: conversion artefacts, known lost characters, pasted HTML, invisible
 * characters. Reports each repair, and each spot that it cannot read. Line ends and spaces become plain ones.
 * Cleaning a cleaned text changes nothing.
 *
 * Simplified characters left in traditional text (東江云媒) stay: the name may be printed so by its owner, and 云,
 * 台 or 里 are traditional letters too. Matching and search fold both scripts anyway.
 */
export const cleanText = (page: string): CleanedText => {
  let traced = TracedText.of(withPlainSpaces(page));
  const repairs: Repair[] = [];
  let before = '';
  for (let pass = 1; before !== traced.text; pass++) {
    if (pass > mostPasses)
      throw new PageRefused('NO_ARTICLE', 'The page is mark-up within mark-up, not an article.');
    before = traced.text;
    for (const [kind, find] of rules) {
      const edits = find(traced.text);
      for (const { start, end, replacedBy } of edits) {
        repairs.push({ kind, found: traced.text.slice(start, end), replacedBy, ...traced.placeOf(start) });
      }
      if (edits.length > 0) traced = traced.edited(edits);
    }
  }
  return {
    text: traced.text,
    repairs: repairs.toSorted((a, b) => a.line - b.line || a.column - b.column),
    unreadable: unreadableSpots(traced),
    lineNumbers: lineNumbers(traced),
  };
};

const lineNumbers = (traced: TracedText): number[] => {
  const numbers: number[] = [];
  let start = 0;
  for (const line of traced.text.split('\n')) {
    const content = line.search(/\S/u);
    numbers.push(traced.placeOf(start + Math.max(content, 0)).line);
    start += line.length + 1;
  }
  return numbers;
};
