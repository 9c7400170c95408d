import type { Answer } from '../read/read-answer.ts';
import type { Data } from '../values/data.ts';
import { fillMissing } from '../values/fill-missing.ts';
import { rewriteData } from '../values/rewrite-data.ts';
import { attachErrors } from './attach-errors.ts';
import type { CompiledFetch } from './compiled-fetch.ts';
import { composeRoot } from './compose-root.ts';
import type { Run } from './run.ts';

/**
 * Fetches fields of an operation's root and merges them into the targets.
 * @param ask for the answer, if it is not to be asked for: an event of a subscription
 */
export const fetchRoot = async (
  fetch: CompiledFetch,
  targets: readonly Data[],
  run: Run,
  ask: () => Answer | Promise<Answer> = () =>
    run.ask(fetch.subgraph, fetch.kind, composeRoot(fetch, run.variables), fetch.read),
): Promise<void> => {
  try {
    const answer = await ask();
    for (const target of targets) merge(fetch, answer, target, run);
  } catch (cause) {
    const gap = run.noteLost(fetch, cause);
    for (const target of targets) fillMissing(target, fetch.shapes, gap, run.types);
  }
};

const merge = (fetch: CompiledFetch, { data, errors }: Answer, target: Data, run: Run): void => {
  if (data) {
    attachErrors(data, errors, fetch, run);
    rewriteData(data, fetch.rewrites, run.types);
    fetch.merge(target, data, run.types);
  } else {
    fillMissing(target, fetch.shapes, run.noteErrors(fetch, errors, 'object'), run.types);
  }
};
