import { Kind, type SelectionSetNode } from 'graphql';
import type { PlannedFetch } from '../plan.ts';

/** Where in the data stands what a fetch selects, of whatever type the objects are. */
export const selectedPaths = ({
  path,
  selection,
  outputRewrites,
}: Pick<PlannedFetch, 'path' | 'selection' | 'outputRewrites'>): ReadonlySet<string> => {
  const renamed = new Map<string, string>();
  for (const rewrite of outputRewrites)
    if (rewrite.kind === 'KeyRenamer') renamed.set(String(rewrite.path.at(-1)), rewrite.renameKeyTo);
  const selected = new Set<string>();
  const add = ({ selections }: SelectionSetNode, at: readonly string[]): void => {
    for (const one of selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) continue;
      if (one.kind === Kind.INLINE_FRAGMENT) {
        add(one.selectionSet, at);
        continue;
      }
      const key = (one.alias ?? one.name).value;
      const here = [...at, renamed.get(key) ?? key];
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
