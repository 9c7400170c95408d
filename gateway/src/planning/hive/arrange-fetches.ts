import { neededPaths } from '../needed-paths.ts';
import type { PlannedFetch } from '../plan.ts';
import { inOrderOfMutations } from './in-order-of-mutations.ts';
import type { WaveFetch } from './read-plan.ts';
import { selectedPaths } from './selected-paths.ts';

/**
 * Finds out what each fetch waits for. The planner makes waves of fetches, in which all wait for the slowest of the
 * wave before; here each waits only for those that select what it needs: its objects, and what is required of them.
 */
export const arrangeFetches = (fetches: readonly WaveFetch[]): PlannedFetch[] => {
  const ordered = fetches.some(({ kind }) => kind === 'mutation') ? inOrderOfMutations(fetches) : fetches;
  /** Path → the fetches that select it. */
  const selecting = new Map<string, number[]>();
  /** All that a fetch waits for, directly or not. */
  const before: ReadonlySet<number>[] = [];
  return ordered.map(({ wave, ...fetch }, index) => {
    const needed = new Set<number>();
    if (fetch.kind === 'mutation') for (let other = 0; other < index; other++) needed.add(other);
    for (const path of neededPaths(fetch))
      for (const other of selecting.get(path) ?? []) if (ordered[other]!.wave < wave) needed.add(other);
    const indirect = new Set([...needed].flatMap((other) => [...before[other]!]));
    before.push(new Set([...needed, ...indirect]));
    for (const path of selectedPaths(fetch)) {
      const others = selecting.get(path);
      if (others) others.push(index);
      else selecting.set(path, [index]);
    }
    return { ...fetch, after: [...needed].filter((other) => !indirect.has(other)).sort((a, b) => a - b) };
  });
};
