import { shiftedBytes } from './shifted-bytes.ts';
import type { Place, TracedText } from './traced-text.ts';

type UnreadableKind =
  | 'READING_IN_PARENTHESES'
  | 'LOST_CHARACTERS'
  | 'MISSING_GLYPH'
  | 'PRIVATE_CHARACTER'
  | 'LINE_LEFT_OUT'
  | 'UNCERTAIN_HEADLINE';

/** Something that a person should look at, and where in the page it stands. It was left as it is. */
export type UnreadableSpot = Place & {
  readonly kind: UnreadableKind;
  readonly found: string;
  /** What may have stood there, where that can be worked out. */
  readonly guess?: string;
};

const letter = String.raw`[\p{Script=Latin}\p{M}]{0,8}`;
const tonal = `${letter}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]${letter}`;

const patterns: readonly (readonly [UnreadableKind, RegExp])[] = [
  ['READING_IN_PARENTHESES', new RegExp(String.raw`\S?[(（][ \t]{0,3}${tonal}[ \t]{0,3}[)）]`, 'giu')],
  ['MISSING_GLYPH', /(?<=\p{Script=Han})(?:[□〓]+|\?{2,})|(?:[□〓]+|\?{2,})(?=\p{Script=Han})|\ufffd+/gu],
  ['PRIVATE_CHARACTER', /[\p{Co}\p{Cn}]+/gu],
];

/**
 * The spots of a cleaned text that look damaged: a reading in parentheses that is not the reading of its character
 * or belongs to a character no converter touches, characters that were replaced or have no meaning outside one
 * machine, and places where a lost byte made nonsense of what follows.
 */
export const unreadableSpots = (traced: TracedText): UnreadableSpot[] => {
  const spots: UnreadableSpot[] = patterns.flatMap(([kind, pattern]) =>
    Array.from(traced.text.matchAll(pattern), ({ 0: found, index }) => ({
      kind,
      found,
      ...traced.placeOf(index),
    })),
  );
  for (const { start, found, guess } of shiftedBytes(traced.text)) {
    spots.push({ kind: 'LOST_CHARACTERS', found, guess, ...traced.placeOf(start) });
  }
  return spots.toSorted((a, b) => a.line - b.line || a.column - b.column);
};
