import type { CompiledFetch } from '../compile/compile-fetch.ts';
import type { Answer } from '../read/read-answer.ts';
import type { Data } from '../values/data.ts';
import { fillMissing } from '../values/fill-missing.ts';
import { gapOf } from '../values/gap.ts';
import { rewriteData } from '../values/rewrite-data.ts';
import type { PlanContext } from '../values/supergraph-facts.ts';
import { attachErrors } from './attach-errors.ts';
import { composeRoot } from './compose-request.ts';
import type { Run } from './run.ts';

/** Fetches fields of the query's or mutation's root and merges them into the targets. */
export const fetchRoot = async (
  fetch: CompiledFetch,
  targets: readonly Data[],
  path: readonly string[],
  run: Run,
  context: PlanContext,
): Promise<void> => {
  try {
    const answer = await run.ask(fetch.subgraph, fetch.kind, composeRoot(fetch, run.variables), fetch.read);
    for (const target of targets) mergeRoot(fetch, answer, target, path, run, context);
  } catch (failure) {
    const gap = gapOf(run.fail(fetch.subgraph, failure, path));
    for (const target of targets) fillMissing(target, fetch.shapes, gap, context.types);
  }
};

/** Merges an answer to root fields: of a fetch, or an event of a subscription. */
export const mergeRoot = (
  fetch: CompiledFetch,
  { data, errors }: Answer,
  target: Data,
  path: readonly string[],
  run: Run,
  { types }: PlanContext,
): void => {
  if (data) {
    attachErrors(data, errors, fetch.subgraph, path, run);
    rewriteData(data, fetch.rewrites, types);
    fetch.merge(target, data, types);
  } else {
    const failures = run.fail(fetch.subgraph, errors, path, { ofObject: true });
    fillMissing(target, fetch.shapes, gapOf(failures), types);
  }
};
