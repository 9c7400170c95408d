import type { Edit } from './traced-text.ts';

/**
 * Spots where a page lost a byte on its way through GBK, and what stood there. Only what was confirmed against the
 * publisher's own page belongs here, for nothing but the first characters can be worked out from what is left.
 */
const confirmed: readonly (readonly [found: RegExp, original: string])[] = [
  [/;葜菔形y(?:\(tǒng\))?/gu, '。惠州市委統'],
];

/** The repairs for spots whose original is known. */
export const lostCharacters = (text: string): Edit[] => {
  const edits = confirmed.flatMap(([pattern, replacedBy]) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index: start }) => {
      return { start, end: start + found.length, replacedBy };
    }),
  );
  return edits.toSorted((a, b) => a.start - b.start);
};
