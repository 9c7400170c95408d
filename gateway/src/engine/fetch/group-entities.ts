import type { Data } from '../values/data.ts';
import type { Gap } from '../values/gap.ts';
import type { Represent } from './compile-represent.ts';

/** Which entities targets are. */
export type GroupedEntities = {
  /** The representation of each entity, as JSON text, all different. */
  readonly representations: readonly string[];
  /** For each target which of them it is, or why it has none. */
  readonly places: readonly (number | Gap)[];
};

/** Groups targets by the entity that they are. */
export const groupEntities = (represent: Represent, targets: readonly Data[]): GroupedEntities => {
  const representations: string[] = [];
  const places: (number | Gap)[] = [];
  // Made when it is first needed: mostly what tells entities apart tells all of them apart.
  let byText: Map<string, number> | undefined;
  // By what is likely to tell entities apart, the first target that had it: another one has not the same text.
  const firsts = new Map<unknown, number>();
  let type: unknown;
  let identity = represent.identity(type);

  for (let index = 0; index < targets.length; index++) {
    const target = targets[index]!;
    const { __typename: typeName } = target;
    if (typeName !== type) {
      type = typeName;
      identity = represent.identity(typeName);
    }
    // That a target is the same entity as another is mostly seen without making its text.
    const key = identity?.key(target);
    const first = identity && firsts.get(key);
    if (first !== undefined && identity!.same(targets[first]!, target)) {
      places.push(places[first]!);
      continue;
    }
    const text = represent.text(target);
    if (typeof text !== 'string') {
      places.push(text);
      continue;
    }
    if (identity && first === undefined) firsts.set(key, index);
    // Of a custom scalar two objects may be the same value.
    if (identity && first === undefined && typeof key !== 'object') {
      byText?.set(text, representations.length);
      places.push(representations.push(text) - 1);
      continue;
    }
    byText ??= new Map(representations.map((known, place) => [known, place]));
    let place = byText.get(text);
    if (place === undefined) {
      place = representations.push(text) - 1;
      byText.set(text, place);
    }
    places.push(place);
  }
  return { representations, places };
};
