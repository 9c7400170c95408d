import { Kind, type SelectionSetNode } from 'graphql';
import { keyInData } from '../key-in-data.ts';
import type { PlannedFetch } from '../plan.ts';

/** Where in the data stands what a fetch selects, of whatever type the objects are. */
export const selectedPaths = ({
  path,
  selection,
  outputRewrites,
}: Pick<PlannedFetch, 'path' | 'selection' | 'outputRewrites'>): ReadonlySet<string> => {
  const keyOf = keyInData(outputRewrites);
  const selected = new Set<string>();
  const add = ({ selections }: SelectionSetNode, at: readonly string[]): void => {
    for (const one of selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) continue;
      if (one.kind === Kind.INLINE_FRAGMENT) {
        add(one.selectionSet, at);
        continue;
      }
      const here = [...at, keyOf(one)];
      selected.add(here.join('.'));
      if (one.selectionSet) add(one.selectionSet, here);
    }
  };
  add(
    selection,
    path.filter((step) => typeof step === 'string'),
  );
  return selected;
};
