import type { HtmlStretch } from './read-html.ts';
import type { TracedText } from './traced-text.ts';

/** A line of a page that is not blank, with its number there and what the page's mark-up says of it. */
export type PageLine = Partial<Omit<HtmlStretch, 'start' | 'end'>> & {
  readonly text: string;
  readonly number: number;
};

/** The lines of a cleaned page. A line is a link when all of it is. */
export const pageLines = (traced: TracedText, stretches: readonly HtmlStretch[] = []): PageLine[] => {
  const lines: PageLine[] = [];
  let start = 0;
  let next = 0;
  for (const line of traced.text.split('\n')) {
    const text = line.trim();
    const from = start + line.indexOf(text);
    start += line.length + 1;
    if (text === '') continue;
    const { line: number } = traced.placeOf(from);
    const origin = traced.originOf(from);
    const end = traced.originOf(from + text.length - 1);
    while (next < stretches.length && stretches[next]!.end <= origin) next += 1;
    let last = next;
    while (last + 1 < stretches.length && stretches[last + 1]!.start <= end) last += 1;
    const within = stretches.slice(next, last + 1);
    const { place, isCaption, isItem, level } = within[0] ?? {};
    const isLink = within.length > 0 && within.every((each) => each.isLink);
    lines.push({
      text,
      number,
      isLink,
      ...(place && { place }),
      ...(isCaption && { isCaption }),
      ...(isItem && { isItem }),
      ...(level && { level }),
    });
  }
  return lines;
};
