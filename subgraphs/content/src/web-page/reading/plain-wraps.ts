import type { Edit } from './traced-text.ts';

const punctuation = /[，。、；：“”！？]/u;
const sentenceEnd = /[。！？!?：:][”」』）)]*$/u;
const closing = /^[”』」）)，。、；：！？]/u;
// A column of a paper, the narrowest that programs wrap at.
const narrowest = 12;
const fewest = 3;

type Line = { readonly text: string; readonly start: number; readonly isFull: boolean };

const clauseEnd = /[，、；：。！？!?,;:…—][”」』）)]*\s*$/u;
const sentence = /[。！？]/u;
// How the lines of agendas, lists and talks begin: 09:00, 11月30日, 1. and 一、, 第一条, 一等奖：.
const beginnings = [
  /^[上下]?午?\d{1,2}[:：时]\d{0,2}/u,
  /^\d{1,2}月\d{1,2}日/u,
  /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[）)、．]|\.(?!\d))|[①-⑳•·●◆■★])/u,
  /^第[\d一二三四五六七八九十百]+[条章节名项届]/u,
  /^[^\s，。；：、“”]{1,8}：(?!“)/u,
];
const figure = /^[\d０-９]/u;

/**
 * Line ends of a text that was wrapped at a width, as programs that read PDF leave it: a full line that ends no sentence
 * goes on in the next. None where no width shows, where most lines end with a clause, as a poem's do, where no sentence
 * ends, or before a line that begins as others do, so that lists and poems keep their lines.
 */
export const plainWraps = (text: string): Edit[] => {
  const lines = linesOf(text);
  const full = lines.filter(({ isFull }) => isFull);
  if (full.filter((line) => clauseEnd.test(line.text)).length * 2 > full.length) return [];
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const items = itemsAmong(lines);
  const runs: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    // The headline may be as long as a line, but has seldom a sign in it.
    const isBehindText = before !== undefined && (at - 1 !== first || punctuation.test(before.text));
    if (isBehindText && !items.has(line) && goesOn(before, line)) runs.at(-1)!.push(line);
    else runs.push([line]);
  }
  const wraps = runs
    .filter((run) => isProse(run))
    .flatMap((run) => run.slice(1))
    .map(({ start }) => ({ start: start - 1, end: start, replacedBy: '' }));
  const marked = full.filter((line) => punctuation.test(line.text)).length;
  return wraps.length >= fewest && marked * 2 >= wraps.length ? wraps : [];
};

const goesOn = (line: Line, next: Line): boolean => {
  if (!line.isFull || next.text.trim() === '' || /^[\s\u3000]/u.test(next.text)) return false;
  return !sentenceEnd.test(line.text) || closing.test(next.text);
};

const isProse = (run: readonly Line[]): boolean => {
  const broken = run.slice(0, -1);
  const ended = broken.filter((line) => clauseEnd.test(line.text)).length;
  return (
    run.some((line) => sentence.test(line.text)) && (broken.length < fewest || ended * 2 <= broken.length)
  );
};

/** The lines that begin as enough others do; with a mere figure only those that stand together. */
const itemsAmong = (lines: readonly Line[]): ReadonlySet<Line> => {
  const written = lines.filter(({ text }) => text.trim() !== '');
  const alike = beginnings.map((begins) => written.filter(({ text }) => begins.test(text)));
  const isFigure = (at: number): boolean => figure.test(written[at]?.text ?? '');
  const counted = written.filter((_, at) =>
    [at - 2, at - 1, at].some((start) => [0, 1, 2].every((further) => isFigure(start + further))),
  );
  return new Set([...alike.filter((each) => each.length >= fewest).flat(), ...counted]);
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
