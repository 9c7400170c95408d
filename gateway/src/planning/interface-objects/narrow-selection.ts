import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { setOf } from '../selection-nodes.ts';
import { typenameField } from '../typename-field.ts';

/**
 * Leaves out of a fetch's selection what the operation selects of other objects alone.
 * @param wanted what the operation selects of these objects
 * @param all what it selects of all objects there
 * @param isNeeded whether another fetch needs what stands at a path below, such as `author.id`
 */
export const narrowSelection = (
  set: SelectionSetNode,
  wanted: readonly SelectionSetNode[],
  all: readonly SelectionSetNode[],
  isNeeded: (path: string) => boolean,
  path: string,
): SelectionSetNode => {
  const [mine, theirs] = [keysOf(wanted), keysOf(all)];
  const narrow = ({ selections }: SelectionSetNode): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inner = narrow(selection.selectionSet);
        return inner.length ? [{ ...selection, selectionSet: setOf(inner) }] : [];
      }
      const key = (selection.alias ?? selection.name).value;
      const below = `${path}.${key}`;
      const asked = mine.get(key);
      if (!asked && theirs.has(key) && key !== '__typename' && !isNeeded(below)) return [];
      if (!selection.selectionSet || !asked) return [selection];
      const selectionSet = narrowSelection(
        selection.selectionSet,
        asked,
        theirs.get(key) ?? [],
        isNeeded,
        below,
      );
      return [{ ...selection, selectionSet }];
    });
  const narrowed = narrow(set);
  return setOf(narrowed.length ? narrowed : [typenameField]);
};

/** What is selected by key, of objects of whatever type. */
const keysOf = (sets: readonly SelectionSetNode[]): Map<string, SelectionSetNode[]> => {
  const keys = new Map<string, SelectionSetNode[]>();
  const add = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) add(selection.selectionSet);
      if (selection.kind !== Kind.FIELD) continue;
      const key = (selection.alias ?? selection.name).value;
      keys.set(key, [...(keys.get(key) ?? []), ...(selection.selectionSet ? [selection.selectionSet] : [])]);
    }
  };
  for (const set of sets) add(set);
  return keys;
};
