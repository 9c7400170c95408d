import { isDeepStrictEqual } from 'node:util';
import { diffArrays } from 'diff';
import type { ArticleBlock } from '../article/article-block.entity.ts';
import { textsOf } from '../article/texts-of.ts';
import { compareTexts, type TextDifference } from './compare-texts.ts';

export type BlockDifference = {
  kind: 'SAME' | 'ADDED' | 'REMOVED' | 'CHANGED';
  from: ArticleBlock | null;
  to: ArticleBlock | null;
  texts: TextDifference[];
};

const changed = (before: ArticleBlock, after: ArticleBlock): BlockDifference => {
  const [were, are] = [textsOf(before), textsOf(after)];
  const count = Math.max(were.length, are.length);
  const texts = Array.from({ length: count }, (_, index) =>
    compareTexts(were[index] ?? null, are[index] ?? null),
  );
  return { kind: 'CHANGED', from: before, to: after, texts: texts.flat() };
};

/** Blocks that were taken out where others were put in: the first of a kind became the first of that kind. */
const replaced = (removed: readonly ArticleBlock[], added: readonly ArticleBlock[]): BlockDifference[] => {
  const left = [...added];
  const were = removed.map((before): BlockDifference => {
    const index = left.findIndex(({ kind }) => kind === before.kind);
    if (index < 0) return { kind: 'REMOVED', from: before, to: null, texts: [] };
    return changed(before, left.splice(index, 1)[0]!);
  });
  return [
    ...were,
    ...left.map((after): BlockDifference => ({ kind: 'ADDED', from: null, to: after, texts: [] })),
  ];
};

/** How one text became another, block by block in the order of reading. */
export const compareBlocks = (
  before: readonly ArticleBlock[],
  after: readonly ArticleBlock[],
): BlockDifference[] => {
  const runs = diffArrays([...before], [...after], { comparator: isDeepStrictEqual });
  return runs.flatMap(({ added, removed, value }, index) => {
    if (added && runs[index - 1]?.removed) return [];
    if (removed) {
      const next = runs[index + 1];
      return replaced(value, next?.added ? next.value : []);
    }
    return value.map(
      (block): BlockDifference =>
        added
          ? { kind: 'ADDED', from: null, to: block, texts: [] }
          : { kind: 'SAME', from: block, to: block, texts: [] },
    );
  });
};
