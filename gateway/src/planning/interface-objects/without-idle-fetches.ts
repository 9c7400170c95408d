import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { PlannedFetch, Requirement } from '../plan.ts';

/**
 * Leaves out fetches that ask a subgraph for just what they tell it of an entity. Where a subgraph knows an interface as
 * an object, the Rust planner makes such a fetch before others that need an entity's key, and forgets to ask for the key
 * where the subgraph has answered the object before: it is asked for there.
 * @param interfaceObjects subgraph → the interfaces that it knows as objects
 */
export const withoutIdleFetches = (
  fetches: readonly PlannedFetch[],
  interfaceObjects: ReadonlyMap<string, ReadonlySet<string>>,
): readonly PlannedFetch[] => {
  const kept: PlannedFetch[] = [];
  /** What stands for each fetch among those that are kept. */
  const places: (readonly number[])[] = [];
  for (const fetch of fetches) {
    const after = [...new Set(fetch.after.flatMap((index) => places[index]!))];
    if (!isIdle(fetch, interfaceObjects.get(fetch.subgraph))) {
      places.push([kept.push({ ...fetch, after }) - 1]);
      continue;
    }
    const before = kept.findLastIndex((other) => {
      const path = other.subgraph === fetch.subgraph ? below(other, fetch) : undefined;
      return path !== undefined && selects(other.selection, path);
    });
    if (before >= 0) {
      const { selection, ...other } = kept[before]!;
      kept[before] = { ...other, selection: selectAt(selection, below(other, fetch)!, fetch.selection) };
    }
    places.push(before >= 0 && !after.includes(before) ? [...after, before] : after);
  }
  return kept;
};

/** Whether a fetch selects nothing that is not required for it, from a subgraph that does not know the true type. */
const isIdle = ({ selection, requires }: PlannedFetch, objects: ReadonlySet<string> | undefined): boolean => {
  if (!requires || !objects) return false;
  const required = new Set(keysOf(requires));
  return selection.selections.every(
    (fragment) =>
      fragment.kind === Kind.INLINE_FRAGMENT &&
      objects.has(fragment.typeCondition?.name.value ?? '') &&
      fragment.selectionSet.selections.every(
        (field) => field.kind === Kind.FIELD && !field.selectionSet && required.has(keyOf(field)),
      ),
  );
};

const keysOf = (requires: readonly Requirement[]): string[] =>
  requires.flatMap((one) => (one.kind === 'Field' ? one.key : keysOf(one.selections)));

const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

/** The keys that lead from a fetch's objects to another's; nothing if they do not stand below. */
const below = (
  { path }: Pick<PlannedFetch, 'path'>,
  { path: place }: Pick<PlannedFetch, 'path'>,
): string[] | undefined => {
  const from = path.filter((step) => typeof step === 'string');
  const to = place.filter((step) => typeof step === 'string');
  const isBelow = to.length > from.length && from.every((step, index) => step === to[index]);
  return isBelow ? to.slice(from.length) : undefined;
};

const selects = ({ selections }: SelectionSetNode, path: readonly string[]): boolean => {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  return selections.some((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return false;
    if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet, path);
    return keyOf(selection) === key && selects(selection.selectionSet, rest);
  });
};

/** Adds to what is selected at a place below a selection, if it leads there. */
const selectAt = (
  set: SelectionSetNode,
  path: readonly string[],
  added: SelectionSetNode,
): SelectionSetNode => {
  const [key, ...rest] = path;
  const selections = set.selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return selection;
    const { selectionSet } = selection;
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return { ...selection, selectionSet: selectAt(selectionSet, path, added) };
    return keyOf(selection) === key
      ? { ...selection, selectionSet: selectAt(selectionSet, rest, added) }
      : selection;
  });
  return { ...set, selections: key === undefined ? [...set.selections, ...added.selections] : selections };
};
