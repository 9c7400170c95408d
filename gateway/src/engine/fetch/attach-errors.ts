import type { AnsweredError } from '../read/read-answer.ts';
import { type Data, isData, own, setOwn } from '../values/data.ts';
import { gapOf, isGap } from '../values/gap.ts';
import type { Run } from './run.ts';

/**
 * Puts each error where the subgraph says that it happened: in place of the null there, so that it is told
 * wherever that null stands in the answer. Errors for which there is no such place are noted beside the data.
 */
export const attachErrors = (
  data: Data,
  errors: readonly AnsweredError[],
  subgraph: string,
  path: readonly string[],
  run: Run,
): void => {
  for (const error of errors) {
    let at: unknown = data;
    let depth = 0;
    for (; depth < error.path.length; depth++) {
      const step = error.path[depth]!;
      const value: unknown = isData(at)
        ? own(at, String(step))
        : Array.isArray(at)
          ? at[Number(step)]
          : undefined;
      if (value === null || isGap(value)) {
        const below = { ...error, path: error.path.slice(depth + 1) };
        // Fetches that share an entity each bring its errors.
        if (isGap(value) && value().some(({ cause }) => cause === error.cause)) break;
        const failures = run.fail(subgraph, [below], [...path, ...error.path], { located: true });
        const known = isGap(value) ? value() : [];
        const gap = gapOf([...known, ...failures]);
        if (isData(at)) setOwn(at, String(step), gap);
        else (at as unknown[])[Number(step)] = gap;
        break;
      }
      at = value;
    }
    if (depth === error.path.length) run.fail(subgraph, [error], path, { always: true });
  }
};
