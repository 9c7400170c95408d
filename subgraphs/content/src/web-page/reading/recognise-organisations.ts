import type { WrittenText } from '@media-graph/chinese/convert-script';
import { fold, foldWithOffsets } from '@media-graph/chinese/fold';

/** An organisation that may be mentioned, under any of its names. */
export type KnownOrganisation = {
  readonly id: string;
  readonly names: WrittenText;
  readonly aliases?: readonly string[];
};

export type OrganisationMention = {
  readonly id: string;
  readonly count: number;
  /** Index of the first mention in the text, in UTF-16 units. */
  readonly firstPosition: number;
};

/**
 * Finds the organisations that a text mentions, in the order of their first mention. Script, width and case do not
 * count. At each place the longest known name wins: 惠州市委統戰部 is not a mention of another organisation called
 * 統戰部, nor the other way round. A name that several organisations share counts for each of them, for the text
 * alone does not tell. Names of a single character are not looked for, and Latin ones only as whole words.
 */
export const recogniseOrganisations = (
  text: string,
  organisations: readonly KnownOrganisation[],
): OrganisationMention[] => {
  const idsByName = namesOf(organisations);
  if (idsByName.size === 0) return [];
  const names = [...idsByName.keys()].toSorted((a, b) => b.length - a.length).map(asPattern);
  const folded = foldWithOffsets(text);
  const mentions = new Map<string, OrganisationMention>();
  for (const { 0: found, index } of folded.text.matchAll(new RegExp(names.join('|'), 'gu'))) {
    for (const id of idsByName.get(found) ?? []) {
      const { count, firstPosition } = mentions.get(id) ?? { count: 0, firstPosition: folded.starts[index]! };
      mentions.set(id, { id, count: count + 1, firstPosition });
    }
  }
  return [...mentions.values()];
};

const namesOf = (organisations: readonly KnownOrganisation[]): Map<string, Set<string>> => {
  const idsByName = new Map<string, Set<string>>();
  for (const { id, names, aliases = [] } of organisations) {
    for (const name of [names.zhHans, names.zhHant, names.en, ...aliases]) {
      const folded = fold(name ?? '').trim();
      if ([...folded].length < 2) continue;
      idsByName.set(folded, (idsByName.get(folded) ?? new Set()).add(id));
    }
  }
  return idsByName;
};

const asPattern = (folded: string): string => {
  const before = /^[a-z0-9]/.test(folded) ? '(?<![a-z0-9])' : '';
  const after = /[a-z0-9]$/.test(folded) ? '(?![a-z0-9])' : '';
  return before + folded.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + after;
};
