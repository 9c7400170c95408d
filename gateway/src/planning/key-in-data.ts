import type { FieldNode } from 'graphql';
import type { Rewrite } from './plan.ts';

/** Tells the keys in the data of what a fetch selects, whose keys may be renamed in its answer. */
export const keyInData = (outputRewrites: readonly Rewrite[]): ((field: FieldNode) => string) => {
  const renamed = new Map<string, string>();
  for (const rewrite of outputRewrites)
    if (rewrite.kind === 'KeyRenamer') renamed.set(String(rewrite.path.at(-1)), rewrite.renameKeyTo);
  return ({ alias, name }) => {
    const key = (alias ?? name).value;
    return renamed.get(key) ?? key;
  };
};
