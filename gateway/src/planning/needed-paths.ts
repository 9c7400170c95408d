import type { PlannedFetch, Requirement } from './plan.ts';

/** Where in the data stands what a fetch needs before it can be made: its objects and what it requires of them. */
export const neededPaths = ({
  path,
  requires = [],
}: Pick<PlannedFetch, 'path' | 'requires'>): ReadonlySet<string> => {
  const needed = new Set<string>();
  let at = '';
  for (const step of path) {
    if (typeof step === 'string') at = below(at, step);
    needed.add(typeof step === 'string' ? at : below(at, '__typename'));
  }
  const add = (selections: readonly Requirement[], at: string): void => {
    for (const selection of selections) {
      if (selection.kind === 'InlineFragment') {
        add(selection.selections, at);
        continue;
      }
      needed.add(below(at, selection.key));
      add(selection.selections ?? [], below(at, selection.key));
    }
  };
  add(requires, at);
  return needed;
};

const below = (path: string, key: string): string => (path ? `${path}.${key}` : key);
