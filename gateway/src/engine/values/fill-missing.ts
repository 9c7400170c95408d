import { type Data, isData, own, setOwn } from './data.ts';
import { type Gap, gapAbove, gapBelow, isGap, joinGaps, lostType } from './gap.ts';
import type { Shape } from './shapes-of.ts';
import type { TypeConditions } from './type-conditions.ts';

/** Puts a gap wherever the data lacks what the shapes promise. @param gap as it is for the keys of the data */
export const fillMissing = (data: Data, shapes: readonly Shape[], gap: Gap, types: TypeConditions): void => {
  // Whoever has answered an object without its type is told to be at fault for that, too.
  if (!gap.isKeyless && !types.isConcrete(own(data, '__typename')))
    data[lostType] = data[lostType] ? joinGaps(data[lostType], gap) : gap;
  for (const { typeCondition, keys } of shapes) {
    if (typeCondition !== undefined && !types.isOfType(data, typeCondition)) continue;
    for (const { key, below } of keys) {
      const existing = own(data, key) ?? undefined;
      if (existing === undefined) setOwn(data, key, gapAbove(gap, below));
      else if (isGap(existing)) setOwn(data, key, joinGaps(existing, gapAbove(gap, below)));
      else fillBelow(existing, below, gap, types);
    }
  }
};

/** Puts a gap wherever a value lacks what the shapes promise. @param gap as it is for the value itself */
export const fillBelow = (
  value: unknown,
  shapes: readonly Shape[],
  gap: Gap,
  types: TypeConditions,
): void => {
  if (shapes.length === 0) return;
  if (Array.isArray(value)) {
    const lowered = gapBelow(gap);
    for (const item of value) fillBelow(item, shapes, lowered, types);
  } else if (isData(value)) fillMissing(value, shapes, gapBelow(gap), types);
};

/** Whether an object lacks something that the shapes promise. */
export const lacks = (data: Data, shapes: readonly Shape[], types: TypeConditions): boolean =>
  shapes.some(
    ({ typeCondition, keys }) =>
      (typeCondition === undefined || types.isOfType(data, typeCondition)) &&
      keys.some(({ key, below }) => {
        const value = own(data, key);
        return value === undefined || lacksBelow(value, below, types);
      }),
  );

const lacksBelow = (value: unknown, shapes: readonly Shape[], types: TypeConditions): boolean =>
  Array.isArray(value)
    ? value.some((item) => lacksBelow(item, shapes, types))
    : isData(value) && lacks(value, shapes, types);
