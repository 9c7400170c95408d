import type { Edit } from './traced-text.ts';

/**
 * Spots where a page lost a byte on its way through GBK, and what stood there. Only what was confirmed against the
 * publisher's own page belongs here, for nothing but the first characters can be worked out from what is left.
 */
const confirmed: readonly (readonly [found: RegExp, original: string])[] = [
  [/;葜菔形y(?:\(tǒng\))?/gu, '。惠州市委統'],
];

// Programs that read PDF give signs of radicals for the letters that look like them; of these Unicode names no letter.
const radicals = new Map(
  Array.from(
    '⺁厂⺆冂⺌小⺍小⺓幺⺗心⺟母⺠民⺬示⺮竹⺶羊⺷羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟'.matchAll(
      /(.)(.)/gu,
    ),
    ([, sign = '', letter = '']) => [sign, letter],
  ),
);
const radical = /[\u2e80-\u2ef3\u2f00-\u2fd5]/gu;

const radicalsIn = (text: string): Edit[] =>
  Array.from(text.matchAll(radical), ({ 0: found, index: start }) => {
    return { start, end: start + 1, replacedBy: radicals.get(found) ?? found.normalize('NFKC') };
  }).filter(({ start, replacedBy }) => replacedBy !== text[start]);

/** The repairs for spots whose original is known. */
export const lostCharacters = (text: string): Edit[] => {
  const edits = confirmed.flatMap(([pattern, replacedBy]) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index: start }) => {
      return { start, end: start + found.length, replacedBy };
    }),
  );
  return [...edits, ...radicalsIn(text)].toSorted((a, b) => a.start - b.start);
};
