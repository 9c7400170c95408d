import { type Data, isData, own, setOwn } from './data.ts';
import { type Gap, lostType } from './gap.ts';
import type { Shape } from './shapes-of.ts';
import type { TypeConditions } from './type-conditions.ts';

/** Puts a gap wherever the data lacks what the shapes promise. */
export const fillMissing = (data: Data, shapes: readonly Shape[], gap: Gap, types: TypeConditions): void => {
  if (!types.isConcrete(own(data, '__typename'))) data[lostType] = gap;
  for (const { typeCondition, keys } of shapes) {
    if (typeCondition !== undefined && !types.isOfType(data, typeCondition)) continue;
    for (const { key, below } of keys) {
      const existing = own(data, key);
      if (existing === undefined) setOwn(data, key, gap);
      else fillBelow(existing, below, gap, types);
    }
  }
};

const fillBelow = (value: unknown, shapes: readonly Shape[], gap: Gap, types: TypeConditions): void => {
  if (Array.isArray(value)) for (const item of value) fillBelow(item, shapes, gap, types);
  else if (isData(value)) fillMissing(value, shapes, gap, types);
};
