import type { AnsweredError } from '../read/read-answer.ts';
import { type Data, isData, own, setOwn } from '../values/data.ts';
import type { Failure } from '../values/failure.ts';
import { fillMissing, lacks } from '../values/fill-missing.ts';
import { type Gap, gapOf, isGap } from '../values/gap.ts';
import type { Shape } from '../values/shapes-of.ts';
import type { CompiledFetch } from './compiled-fetch.ts';
import type { Run } from './run.ts';

/** Errors of one place that are kept: an answer has no more of them, and each is compared with all before it. */
const mostOfPlace = 1000;

/**
 * Puts each error where the subgraph says that it happened: in place of the null there, or of what is lacking, so
 * that it is reported wherever that stands in the answer. Errors for which there is no such place are noted beside
 * the data.
 */
export const attachErrors = (
  data: Data,
  errors: readonly AnsweredError[],
  fetch: CompiledFetch,
  run: Run,
): void => {
  for (const error of errors) attach(data, error, fetch, run);
};

const attach = (data: Data, error: AnsweredError, fetch: CompiledFetch, run: Run): void => {
  const { path = [] } = error;
  const note = (kind: Failure['kind'], depth: number): Gap => {
    const below = { ...error, path: error.path && path.slice(depth) };
    return run.noteErrors(fetch, [below], kind, [...fetch.path, ...path]);
  };
  let at: unknown = data;
  let shapes = fetch.shapes;
  for (const [depth, step] of path.entries()) {
    const value = valueAt(at, step);
    const below = typeof step === 'string' ? shapesBelow(shapes, step) : shapes;
    const isLost = value === undefined && isData(at) && lacks(at, asking(shapes, String(step)), run.types);
    if (value === null || isGap(value) || isLost) {
      const known = value?.() ?? [];
      // Fetches that share an entity each bring its errors.
      if (known.length >= mostOfPlace || known.some(({ cause }) => cause === error.cause)) return;
      const gap = gapOf([...known, ...note('field', depth + 1)()], below);
      if (isData(at)) setOwn(at, String(step), gap);
      else if (Array.isArray(at)) at[Number(step)] = gap;
      return;
    }
    at = value;
    shapes = below;
  }
  if (isData(at) && lacks(at, shapes, run.types))
    fillMissing(at, shapes, note(error.path ? 'object' : 'unplaced', path.length), run.types);
  else note('unplaced', path.length);
};

const valueAt = (at: unknown, step: string | number): unknown => {
  if (isData(at)) return own(at, String(step));
  return Array.isArray(at) ? at[Number(step)] : undefined;
};

const asking = (shapes: readonly Shape[], key: string): Shape[] =>
  shapes.map(({ typeCondition, keys }) => ({
    typeCondition,
    keys: keys.filter((asked) => asked.key === key),
  }));

const shapesBelow = (shapes: readonly Shape[], key: string): Shape[] =>
  asking(shapes, key).flatMap(({ keys }) => keys.flatMap(({ below }) => below));
