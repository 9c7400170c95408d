import type { Rewrite } from '../../planning/plan.ts';
import { type Data, isData, own, setOwn } from './data.ts';
import type { TypeConditions } from './type-conditions.ts';

/** Carries out the planner's rewrites: a key set to a constant, or renamed, at a path. */
export const rewriteData = (value: unknown, rewrites: readonly Rewrite[], types: TypeConditions): void => {
  for (const rewrite of rewrites) rewriteAt(value, rewrite, 0, types);
};

const rewriteAt = (value: unknown, rewrite: Rewrite, index: number, types: TypeConditions): void => {
  if (Array.isArray(value)) {
    for (const item of value) rewriteAt(item, rewrite, index, types);
    return;
  }
  if (!isData(value)) return;
  const step = rewrite.path[index]!;
  if (typeof step !== 'string') {
    if (step.some((type) => types.isOfType(value, type))) rewriteAt(value, rewrite, index + 1, types);
  } else if (index < rewrite.path.length - 1) {
    rewriteAt(own(value, step), rewrite, index + 1, types);
  } else if (rewrite.kind === 'ValueSetter') {
    setOwn(value, step, rewrite.setValueTo);
  } else {
    rename(value, step, rewrite.renameKeyTo);
  }
};

const rename = (data: Data, key: string, newKey: string): void => {
  const value = own(data, key);
  if (value === undefined) return;
  delete data[key];
  setOwn(data, newKey, value);
};
