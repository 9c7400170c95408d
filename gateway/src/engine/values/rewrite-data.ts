import type { FetchDataKeyRenamer, FetchDataRewrite } from '@apollo/query-planner';
import { type Data, isData, own, setOwn } from './data.ts';
import type { TypeConditions } from './type-conditions.ts';

const ON_TYPE = '... on ';

/** Carries out the planner's rewrites: a key set to a constant, or renamed, at a path. */
export const rewriteData = (
  value: unknown,
  rewrites: readonly FetchDataRewrite[],
  types: TypeConditions,
): void => {
  for (const rewrite of rewrites) applyAt(value, rewrite, 0, types);
};

const applyAt = (value: unknown, rewrite: FetchDataRewrite, index: number, types: TypeConditions): void => {
  if (Array.isArray(value)) {
    for (const item of value) applyAt(item, rewrite, index, types);
    return;
  }
  if (!isData(value)) return;
  const step = rewrite.path[index]!;
  if (step.startsWith(ON_TYPE)) {
    if (types.isOfType(value, step.slice(ON_TYPE.length))) applyAt(value, rewrite, index + 1, types);
  } else if (index < rewrite.path.length - 1) {
    applyAt(own(value, step), rewrite, index + 1, types);
  } else if (rewrite.kind === 'ValueSetter') {
    setOwn(value, step, rewrite.setValueTo);
  } else {
    rename(value, step, rewrite);
  }
};

const rename = (data: Data, key: string, { renameKeyTo }: FetchDataKeyRenamer): void => {
  const value = own(data, key);
  if (value === undefined) return;
  delete data[key];
  setOwn(data, renameKeyTo, value);
};
