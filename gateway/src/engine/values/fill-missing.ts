import { Kind, type SelectionSetNode } from 'graphql';
import { type Data, isData, own, setOwn } from './data.ts';
import { type Gap, lostType } from './gap.ts';
import type { TypeConditions } from './type-conditions.ts';

/** The keys that a fetch answers, per type condition: enough to tell what is missing without it. */
export type Shape = {
  readonly typeCondition: string | undefined;
  readonly keys: readonly { readonly key: string; readonly below: readonly Shape[] }[];
};

/** The shapes of a selection set. */
export const shapesOf = (set: SelectionSetNode | undefined, typeCondition?: string): Shape[] => {
  const shapes: Shape[] = [];
  const keys: Shape['keys'][number][] = [];
  for (const selection of set?.selections ?? []) {
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      if (key !== '__typename') keys.push({ key, below: shapesOf(selection.selectionSet) });
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      shapes.push(...shapesOf(selection.selectionSet, selection.typeCondition?.name.value ?? typeCondition));
    }
  }
  return keys.length ? [{ typeCondition, keys }, ...shapes] : shapes;
};

/** Puts a gap wherever the data lacks what the shapes promise. */
export const fillMissing = (data: Data, shapes: readonly Shape[], gap: Gap, types: TypeConditions): void => {
  if (!types.isConcrete(own(data, '__typename'))) data[lostType] = gap;
  for (const { typeCondition, keys } of shapes) {
    if (typeCondition !== undefined && !types.isOfType(data, typeCondition)) continue;
    for (const { key, below } of keys) {
      const existing = own(data, key);
      if (existing === undefined) setOwn(data, key, gap);
      else for (const inner of objectsIn(existing)) fillMissing(inner, below, gap, types);
    }
  }
};

function* objectsIn(value: unknown): Generator<Data> {
  if (Array.isArray(value)) for (const item of value) yield* objectsIn(item);
  else if (isData(value)) yield value;
}
