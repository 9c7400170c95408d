import type { Edit } from './traced-text.ts';

// What each mark becomes.
const marks: readonly (readonly [RegExp, string])[] = [
  [/^#{1,6}[ \t]+(?=\S)/gmu, ''],
  [/\*\*(?=[^*\n]+\*\*)|(?<=\*\*[^*\n]+)\*\*/gmu, ''],
  [/!?\[(?=[^[\]\n]*\]\([^()\s]*\))|(?<=\[[^[\]\n]*)\]\([^()\s]*\)/gmu, ''],
  [/^>[ \t]?|^```.*$|^\|[ \t:|-]+\|$/gmu, ''],
];
const particulars = /^---[ \t]*\n(?:[\w-]+:.*\n|[ \t-].*\n)*---[ \t]*(?:\n|$)/u;

/** Marks of Markdown, in a text that has a headline of its kind or begins with particulars of its own. */
export const markdownMarks = (text: string): Edit[] => {
  const head = particulars.exec(text)?.[0];
  if (head !== undefined) return [{ start: 0, end: head.length, replacedBy: writtenOut(head) }];
  if (!/^# \S/mu.test(text)) return [];
  const found = marks.flatMap(([mark, replacedBy]) =>
    Array.from(text.matchAll(mark), ({ 0: { length }, index }) => ({
      ...{ start: index, end: index + length, replacedBy },
    })),
  );
  for (const { 0: row, index } of text.matchAll(/^\|.*$/gmu))
    for (const mark of cellMarks(row.trimEnd(), index)) found.push(mark);
  // A line of nothing but signs is whole before its signs are looked at.
  let last = 0;
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const isFree = start >= last;
      if (isFree) last = end;
      return isFree;
    });
};

// The cells of a row are kept apart as those of HTML's tables: the first sign of a row, and the last, are none between two.
const cellMarks = (row: string, from: number): Edit[] => {
  const edits: Edit[] = [];
  for (let at = 0; at < row.length; at++) {
    if (row[at] !== '|') continue;
    let [start, end] = [at, at + 1];
    while (row[start - 1] === ' ') start -= 1;
    while (row[end] === ' ') end += 1;
    // The space before the next sign is that one's.
    if (row[end] === '|') end = at + 1;
    const replacedBy = at === 0 || at === row.length - 1 ? '' : '\t';
    edits.push({ start: from + start, end: from + end, replacedBy });
    at = end - 1;
  }
  return edits;
};

// Of the particulars above a text the headline and the author are its own.
const writtenOut = (head: string): string => {
  const value = (name: string): string | undefined =>
    new RegExp(`^${name}:[ \\t]*["']?(.+?)["']?[ \\t]*$`, 'mu').exec(head)?.[1];
  const [title, author] = [value('title'), value('author')];
  return (title ? `# ${title}\n` : '') + (author ? `作者：${author}\n` : '');
};

/** The headlines of a text in Markdown that has several headings of the first rank, each with a text under it. */
export const markdownArticles = (text: string): string[] => {
  const [, ...parts] = text.split(/^# +(?=\S)/mu);
  const headed = parts.filter((part) => /\n[\s\S]*[。！？]/u.test(part));
  return headed.length > 1 ? headed.map((part) => part.split('\n')[0]!.trim()) : [];
};
