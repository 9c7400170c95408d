import { Kind, type SelectionSetNode } from 'graphql';

/** The keys that a fetch answers, per type condition: enough to see what is missing without it. */
export type Shape = {
  readonly typeCondition: string | undefined;
  readonly keys: readonly { readonly key: string; readonly below: readonly Shape[] }[];
};

/** The shapes of a selection set without fragment spreads, `__typename` left out. */
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
