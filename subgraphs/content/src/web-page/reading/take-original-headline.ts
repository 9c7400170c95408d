import { isParagraph } from './line-kinds.ts';
import type { PageLine } from './page-lines.ts';

const longest = 200;
// 原标题：…, 本文原标题为…, 原题《…》
const mark =
  /^(?<open>[（(【[])?\s*(?:(?:本文|此文)?原(?:標題|标题|題|题)\s*(?:[为為]?\s*[:：/／]\s*|[为為]?(?=《)|\s(?=\S))(?<headline>.*?)|原(?:標題|标题|題|题))\s*$/u;
// A title in its signs is the headline without them.
const titled = /^《(?<title>[^《》]+)》$/u;

/** The original headline that a line gives, empty where it stands on the next line; undefined for other lines. */
const originalHeadline = (line: string): string | undefined => {
  if (line.length > longest) return undefined;
  const match = mark.exec(line)?.groups;
  if (match === undefined) return undefined;
  const headline = match.headline ?? '';
  const own = match.open === undefined ? headline : headline.replace(/\s*[)）\]】]$/u, '');
  return titled.exec(own)?.groups?.title ?? own;
};

/**
 * Takes the mark of the original headline (原標題) out of the lines. Above the text it also divides what the site
 * printed over it from what comes under it: `markedAt` counts the lines before it. Below the text it is a mere note.
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
