import type { Edit } from './traced-text.ts';

const punctuation = /[，。、；：“”！？]/u;
const sentenceEnd = /[。！？!?：:][”」』）)]*$/u;
const closing = /^[”』」）)，。、；：！？]/u;
// A column of a paper, the narrowest that programs wrap at.
const narrowest = 12;
const fewest = 3;

type Line = { readonly text: string; readonly start: number; readonly isFull: boolean };

/**
 * Line ends of a text that was wrapped at a width, as programs that read PDF leave it: a full line that ends no sentence
 * goes on in the next. None where no width shows, so that lists and poems keep their lines.
 */
export const plainWraps = (text: string): Edit[] => {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const wraps: Edit[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined || !line.isFull) continue;
    if (sentenceEnd.test(line.text) && !closing.test(next.text)) continue;
    if (next.text.trim() === '' || /^[\s\u3000]/u.test(next.text)) continue;
    // The headline may be as long as a line, but has seldom a sign in it.
    if (at === first && !punctuation.test(line.text)) continue;
    wraps.push({ start: next.start - 1, end: next.start, replacedBy: '' });
  }
  const marked = lines.filter((line) => line.isFull && punctuation.test(line.text)).length;
  return wraps.length >= fewest && marked * 2 >= wraps.length ? wraps : [];
};

const linesOf = (text: string): Line[] => {
  const written = text.split('\n');
  const lengths = written.map((line) => line.trimEnd().length).filter((length) => length > 0);
  const width = lengths.reduce((widest, length) => Math.max(widest, length), 0);
  // Signs are not set at the beginning of a line, which is then longer or shorter by one.
  const full = lengths.filter((length) => length >= width - 1).length;
  const isWrapped = width >= narrowest && full * 3 >= lengths.length;
  let start = 0;
  return written.map((line) => {
    const own = { text: line, start, isFull: isWrapped && line.trimEnd().length >= width - 1 };
    start += line.length + 1;
    return own;
  });
};
