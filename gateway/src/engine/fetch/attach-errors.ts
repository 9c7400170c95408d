import type { AnsweredError } from '../read/read-answer.ts';
import { type Data, isData, own, setOwn } from '../values/data.ts';
import { gapOf, isGap } from '../values/gap.ts';
import type { CompiledFetch } from './compiled-fetch.ts';
import type { Run } from './run.ts';

/** Errors of one place that are kept: an answer has no more of them, and each is compared with all before it. */
const mostOfPlace = 1000;

/**
 * Puts each error where the subgraph says that it happened: in place of the null there, so that it is reported
 * wherever that null stands in the answer. Errors for which there is no such place are noted beside the data.
 */
export const attachErrors = (
  data: Data,
  errors: readonly AnsweredError[],
  fetch: CompiledFetch,
  run: Run,
): void => {
  for (const error of errors) {
    if (!attach(data, error, fetch, run)) run.noteErrors(fetch, [error], 'unplaced');
  }
};

/** Answers whether the error's path leads to a null. */
const attach = (data: Data, error: AnsweredError, fetch: CompiledFetch, run: Run): boolean => {
  let at: unknown = data;
  for (const [depth, step] of error.path.entries()) {
    const value: unknown = isData(at)
      ? own(at, String(step))
      : Array.isArray(at)
        ? at[Number(step)]
        : undefined;
    if (value !== null && !isGap(value)) {
      at = value;
      continue;
    }
    const known = value?.() ?? [];
    // Fetches that share an entity each bring its errors.
    if (known.length >= mostOfPlace || known.some(({ cause }) => cause === error.cause)) return true;
    const below = { ...error, path: error.path.slice(depth + 1) };
    const noted = run.noteErrors(fetch, [below], 'field', [...fetch.path, ...error.path]);
    const gap = gapOf([...known, ...noted()]);
    if (isData(at)) setOwn(at, String(step), gap);
    else if (Array.isArray(at)) at[Number(step)] = gap;
    return true;
  }
  return false;
};
