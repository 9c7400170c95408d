import type { Shape } from '../values/shapes-of.ts';

/** A fetch of a plan, as far as it says which subgraph a value came from. */
export type Source = {
  readonly subgraph: string;
  readonly path: readonly string[];
  readonly shapes: readonly Shape[];
};

/**
 * The subgraph that answers for the place with these keys from the root. What nobody was asked for is the matter of
 * whoever has answered the object: a type's name goes without saying, and no other type was expected there.
 */
export const sourceOf = (sources: readonly Source[], keys: readonly string[]): string | undefined =>
  keys.length === 0 ? undefined : (sourceAt(sources, keys) ?? sourceOf(sources, keys.slice(0, -1)));

const sourceAt = (sources: readonly Source[], keys: readonly string[]): string | undefined =>
  sources.findLast(
    ({ path, shapes }) =>
      path.length < keys.length &&
      path.every((key, index) => key === keys[index]) &&
      has(shapes, keys, path.length),
  )?.subgraph;

const has = (shapes: readonly Shape[], keys: readonly string[], index: number): boolean =>
  index === keys.length ||
  shapes.some((shape) =>
    shape.keys.some(({ key, below }) => key === keys[index] && has(below, keys, index + 1)),
  );
