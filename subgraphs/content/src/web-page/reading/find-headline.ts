import { fold } from '@media-graph/chinese/fold';
import { isParagraph, mayBeHeadline } from './line-kinds.ts';
import type { PageLine } from './page-lines.ts';
import { isMedium } from './site-lines.ts';

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
const betweenNames = /\s+[-–—|｜]\s+|[_|｜]|\s{2,}|——/u;
const pieces = (title: string): string[] => title.split(betweenNames).map(letters);
const shortest = 4;

/** What the page's titles call it, without the site's name behind; undefined where they say too little. */
export const statedHeadline = (titles: readonly string[]): string | undefined =>
  titles
    .map((title) => title.split(betweenNames)[0]!.trim())
    .find((title) => letters(title).length > shortest && /\p{Script=Han}/u.test(title));

/**
 * The line that bears the page's own title, and how many lines it goes over; undefined where no line does. The page's
 * title, its h1, and in a saved text a first line with the site's name behind it are evidence; length and an end mark
 * are none against it.
 */
export const findHeadline = (
  lines: readonly PageLine[],
  titles: readonly string[],
): { readonly at: number; readonly length: number } | undefined => {
  const isText = ({ text, place }: PageLine): boolean =>
    place !== 'ABOVE' && isParagraph(text) && !mayBeHeadline(text);
  const first = lines.findIndex((line) => isText(line) && coveredBy(line.text, titles) === 0);
  const above = lines.slice(0, first < 0 ? lines.length : first);
  const stated = titles.length > 0 ? titles : titlesIn(above);
  let best: { at: number; length: number; covered: number } | undefined;
  for (const [at, line] of above.entries()) {
    // The window's title stands for a title, not for the headline itself.
    if (titles.length === 0 && stated.includes(line.text)) continue;
    let covered = coveredBy(line.text, stated);
    if (covered === 0) continue;
    let length = 1;
    // A long headline may be set in two lines.
    for (let next = above[at + 1]; next !== undefined; next = above[at + length]) {
      const both = coveredBy(
        above
          .slice(at, at + length + 1)
          .map(({ text }) => text)
          .join(''),
        stated,
      );
      if (both <= covered) break;
      covered = both;
      length += 1;
    }
    if (best === undefined || covered >= best.covered) best = { at, length, covered };
  }
  if (best !== undefined) return best;
  const headings = above.flatMap(({ level }, at) => (level === 1 ? at : []));
  // The site's own name may be set as large.
  const at = headings.find((heading) => !isMedium(above[heading]!.text)) ?? headings[0];
  return at === undefined ? undefined : { at, length: 1 };
};

// How many letters of a title a line gives, when it begins the title or is a piece of it between the site's names.
const coveredBy = (text: string, titles: readonly string[]): number => {
  const line = letters(text);
  if (line.length < shortest) return 0;
  const isOf = (title: string): boolean => {
    const parts = pieces(title);
    const isCut =
      /(?:…|\.\.\.)\s*$/u.test(title) && line.startsWith(letters(title)) && letters(title).length >= 8;
    // The site's own name may be a piece too, but a headline is the first or the longest.
    const longest = Math.max(...parts.map((part) => part.length));
    return (
      isCut ||
      parts[0] === line ||
      (parts.includes(line) && line.length === longest) ||
      (line.length >= 8 && letters(title).startsWith(line))
    );
  };
  return titles.some(isOf) ? line.length : 0;
};

// 今年新增学位_示例网 above 今年新增学位: the first is the window's title.
const titlesIn = (lines: readonly PageLine[]): string[] =>
  lines
    .slice(0, 3)
    .map(({ text }) => text)
    .filter((text) => /\s[-–—|｜]\s|[_|｜]|—/u.test(text))
    .filter((title) => lines.some(({ text }) => text !== title && coveredBy(text, [title]) > 0));
