import type { DictGroup } from 'opencc-js';
import { opencc } from './dictionaries.ts';

/** A folded text that remembers where each of its UTF-16 units came from. */
export type FoldedText = {
  readonly text: string;
  /** For each unit of the folded text, where the letter that it came from begins in the original. */
  readonly starts: readonly number[];
  /** The same, where that letter ends. */
  readonly ends: readonly number[];
};

/**
 * Brings a text to the one form in which texts are compared: traditional and simplified characters and their
 * variants become the same (統/统, 雲/云, 臺/台/台), full-width becomes half-width (Unicode NFKC), letters lower
 * case; invisible format characters and variation selectors go, and control characters become spaces.
 *
 * Folding goes letter by letter and never looks at the neighbours, so a part of a text folds to a part of the
 * folded text: that is what lets a search for any part succeed. The price is that a few words meet (后 and 後,
 * 复 and 覆), as they do for a reader of simplified script. For comparing only, never for showing. Idempotent.
 */
export const fold = (text: string): string => clusters(text).map(foldedCluster).join('');

/** As {@link fold}, with the way back to the original for highlighting. */
export const foldWithOffsets = (text: string): FoldedText => {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let start = 0;
  for (const cluster of clusters(text)) {
    const part = foldedCluster(cluster);
    folded += part;
    const end = start + cluster.length;
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { text: folded, starts, ends };
};

// A letter goes with the marks that NFKC may join to it; half-width kana carry theirs as U+FF9E and U+FF9F.
const clusters = (text: string): string[] => text.match(/[\s\S][\p{M}\uff9e\uff9f]*/gu) ?? [];

const single = new Map<string, string>();

// The few thousand letters in use come again and again; remembering them makes folding ten times faster.
const foldedCluster = (cluster: string): string => {
  if (cluster.length > 1) return foldCluster(cluster);
  const folded = single.get(cluster) ?? foldCluster(cluster);
  single.set(cluster, folded);
  return folded;
};

const foldCluster = (cluster: string): string => {
  const plain = cluster
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .normalize('NFKC');
  if (!/[\u2e80-\u{10ffff}]/u.test(plain)) return plain;
  variants ??= variantClasses();
  let folded = '';
  for (const character of plain) folded += variants.get(character) ?? character;
  return folded;
};

let variants: ReadonlyMap<string, string> | undefined;

/**
 * Every character that OpenCC ever exchanges for another, in any region and also inside words, mapped to one
 * representative of its class. OpenCC's words keep their length in these dictionaries, so each pair of letters
 * in the same place counts. Hence a converted text folds to the same as its original, whatever the text.
 */
const variantClasses = (): Map<string, string> => {
  const parent = new Map<string, string>();
  const root = (character: string): string => {
    let at = character;
    for (let next = parent.get(at); next !== undefined; next = parent.get(at)) at = next;
    return at;
  };
  for (const [other, leader] of exchangedCharacters()) {
    if (root(other) !== root(leader)) parent.set(root(other), root(leader));
  }
  return new Map([...parent.keys()].map((character) => [character, root(character)]));
};

// Each pair points to the letter that leads. Traditional to simplified comes first, so that the simplified member
// leads its class and the terms of an index stay readable.
function* exchangedCharacters(): Generator<[string, string]> {
  const { from, to } = opencc().Locale;
  yield* alignedPairs(to.cn);
  yield* alignedPairs(from.cn);
  yield* alignedPairs(from.hk);
  yield* alignedPairs(from.tw);
  // What the conversion spells on its own account: 甚麼 is 什么.
  yield* [...'甚妳牠'].map((letter, at): [string, string] => [letter, '什你它'[at]!]);
  for (const [inner, regional] of [...alignedPairs(to.hk), ...alignedPairs(to.tw)]) yield [regional, inner];
}

function* alignedPairs(groups: readonly DictGroup[] = []): Generator<[string, string]> {
  for (const dictionary of groups.flat()) {
    const entries =
      typeof dictionary === 'string' ? dictionary.split('|').map((entry) => entry.split(' ')) : dictionary;
    for (const [source = '', target = ''] of entries) {
      const sources = [...source];
      const targets = [...target];
      if (sources.length !== targets.length) continue;
      for (const [index, character] of sources.entries()) {
        if (character !== targets[index]) yield [character, targets[index]!];
      }
    }
  }
}
