import { isParagraph, originalHeadline, type PageLine } from './page-lines.ts';
import { takeDirectory } from './take-directory.ts';

/** What stands above the running text. */
export type PageHead = {
  readonly headline: string;
  readonly standfirst?: string;
  readonly directory: readonly string[];
  /** Lines under the standfirst: headings of the body. */
  readonly rest: readonly PageLine[];
};

/**
 * Takes the mark of the original headline out of the lines. Above the text it also divides what the site printed
 * over it from what comes under it: `markedAt` counts the lines before it. Below the text it is a mere note.
 */
export const takeOriginalHeadline = (
  all: readonly PageLine[],
): {
  lines: PageLine[];
  original?: string;
  markedAt?: number;
} => {
  const at = all.findIndex(({ text }) => originalHeadline(text) !== undefined);
  if (at < 0) return { lines: [...all] };
  const inline = originalHeadline(all[at]!.text)!;
  const original = inline === '' ? all[at + 1]?.text : inline;
  if (original === undefined) return { lines: all.slice(0, at) };
  const lines = [...all.slice(0, at), ...all.slice(inline === '' ? at + 2 : at + 1)];
  const isAbove = !all.slice(0, at).some(({ text }) => isParagraph(text));
  return { lines, original, ...(isAbove ? { markedAt: at } : {}) };
};

/**
 * Reads the lines above the running text. Where the site gave a headline of its own above the mark of the original
 * one, that is the one the page prints; else the original one is.
 */
export const readHead = (
  lines: readonly PageLine[],
  original: string | undefined,
  markedAfter: number | undefined,
): PageHead | undefined => {
  const above = lines.slice(0, markedAfter ?? lines.length);
  const { names, length } = takeDirectory(
    above.map(({ text }) => text),
    { mayEndInHeadline: markedAfter === undefined },
  );
  const printed = above[length]?.text;
  const headline = printed ?? (markedAfter === undefined ? undefined : original);
  if (headline === undefined || !/\p{L}/u.test(headline)) return undefined;
  const under = lines.slice(printed === undefined ? length : length + 1);
  const standfirst = isNumbered(under[0]?.text ?? '') ? undefined : under[0]?.text;
  return {
    headline,
    directory: names,
    ...(standfirst === undefined ? {} : { standfirst }),
    rest: standfirst === undefined ? under : under.slice(1),
  };
};

// 一、 and （二） begin a heading of the body and no standfirst.
const isNumbered = (line: string): boolean =>
  /^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]|[■▲●◆])/u.test(line);
