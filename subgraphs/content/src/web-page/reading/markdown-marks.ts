import type { Edit } from './traced-text.ts';

// What each mark becomes; cells of a row are kept apart as those of HTML's tables.
const marks: readonly (readonly [RegExp, string])[] = [
  [/^#{1,6}[ \t]+(?=\S)/gmu, ''],
  [/\*\*(?=[^*\n]+\*\*)|(?<=\*\*[^*\n]+)\*\*/gmu, ''],
  [/!?\[(?=[^[\]\n]*\]\([^()\s]*\))|(?<=\[[^[\]\n]*)\]\([^()\s]*\)/gmu, ''],
  [/^>[ \t]?|^```.*$|^\|[ \t:|-]+\|$/gmu, ''],
  // Between two cells, of which the first and the last sign of a row is none.
  [/(?<=^\|.*)[ \t]*\|[ \t]*$|^\|[ \t]*(?=.*\|[ \t]*$)/gmu, ''],
  [/(?<=^\|.*)[ \t]*\|(?:[ \t]*(?=[^\s|]))?/gmu, '\t'],
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

// Of the particulars above a text the headline and the author are its own.
const writtenOut = (head: string): string => {
  const value = (name: string): string | undefined =>
    new RegExp(`^${name}:[ \\t]*["']?(.+?)["']?[ \\t]*$`, 'mu').exec(head)?.[1];
  const [title, author] = [value('title'), value('author')];
  return (title ? `# ${title}\n` : '') + (author ? `作者：${author}\n` : '');
};
