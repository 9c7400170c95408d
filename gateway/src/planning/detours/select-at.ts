import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { PlannedFetch } from '../plan.ts';

/** The keys that lead from a fetch's objects to another's; nothing if these do not stand below. */
export const keysBelow = (
  { path }: Pick<PlannedFetch, 'path'>,
  { path: place }: Pick<PlannedFetch, 'path'>,
): string[] | undefined => {
  const from = path.filter((step) => typeof step === 'string');
  const to = place.filter((step) => typeof step === 'string');
  const isBelow = to.length > from.length && from.every((step, index) => step === to[index]);
  return isBelow ? to.slice(from.length) : undefined;
};

/** Whether a selection leads to an object below. */
export const selects = ({ selections }: SelectionSetNode, path: readonly string[]): boolean => {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  return selections.some((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return false;
    if (selection.kind === Kind.INLINE_FRAGMENT) return selects(selection.selectionSet, path);
    return (selection.alias ?? selection.name).value === key && selects(selection.selectionSet, rest);
  });
};

/** Adds to what is selected of the objects below a selection. */
export const selectAt = (
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
    return (selection.alias ?? selection.name).value === key
      ? { ...selection, selectionSet: selectAt(selectionSet, rest, added) }
      : selection;
  });
  return { ...set, selections: key === undefined ? [...set.selections, ...added.selections] : selections };
};
