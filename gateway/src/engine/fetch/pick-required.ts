import type { RequiredFragment, Requirement } from '../../planning/plan.ts';
import { type Data, isData, own, setOwn } from '../values/data.ts';
import { type Gap, isGap } from '../values/gap.ts';
import { mergeData } from '../values/merge-data.ts';
import type { SupergraphFacts } from '../values/supergraph-facts.ts';

type Facts = Pick<SupergraphFacts, 'types'>;
type Selections = readonly Requirement[];

/** Copies what is required of an object; answers why that is not known, if it is not. */
export const pickRequired = (
  data: Data,
  selections: Selections,
  into: Data,
  facts: Facts,
): Gap | undefined => {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const missing = pickFragment(data, selection, into, facts);
      if (missing) return missing;
      continue;
    }
    const { key, name } = selection;
    const value = own(data, key);
    // Nobody was asked for it of this type: planners require more than what is selected of an object needs.
    if (value === undefined) continue;
    if (isUnknown(value)) return value;
    setOwn(into, name, pickValue(value, selection.selections, facts));
  }
  return undefined;
};

// A field that its subgraph answered with an error is null for those who require it; one that could not be
// asked for at all is not known to be null.
const isUnknown = (value: unknown): value is Gap =>
  isGap(value) && !value().some(({ kind }) => kind === 'field');

const pickFragment = (
  data: Data,
  { typeCondition, selections }: RequiredFragment,
  into: Data,
  facts: Facts,
): Gap | undefined => {
  if (typeCondition !== undefined && !facts.types.isOfType(data, typeCondition)) return undefined;
  const picked: Data = {};
  const missing = pickRequired(data, selections, picked, facts);
  if (!missing) mergeData(into, picked);
  // Each fragment is what some fields require: one that is absent leaves the others their representation.
  return missing?.().length ? missing : undefined;
};

const pickValue = (value: unknown, selections: Selections | undefined, facts: Facts): unknown => {
  if (isGap(value)) return null;
  if (Array.isArray(value)) return value.map((item) => pickValue(item, selections, facts));
  if (!isData(value) || !selections) return value;
  const into: Data = {};
  return pickRequired(value, selections, into, facts) ? null : into;
};

/** The keys in the data of what is required of an object's type, `__typename` left out. */
export const requiredKeys = (data: Data, selections: Selections, facts: Facts): string[] =>
  selections.flatMap((selection) => {
    if (selection.kind === 'Field') return selection.name === '__typename' ? [] : [selection.key];
    const { typeCondition } = selection;
    const applies = typeCondition === undefined || facts.types.isOfType(data, typeCondition);
    return applies ? requiredKeys(data, selection.selections, facts) : [];
  });
