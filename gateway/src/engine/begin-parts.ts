import type { DeferredPart } from './compile/compile-parts.ts';
import type { Execution } from './execution.ts';
import type { FetchesMade } from './fetch/fetches-made.ts';
import { Targets } from './fetch/targets.ts';
import { startRun } from './start-run.ts';
import type { Data } from './values/data.ts';
import type { Failure } from './values/failure.ts';
import { withDeadline } from './with-deadline.ts';

/** A deferred part whose fetches are under way, or wait for those that they hang on. */
export type BegunPart = {
  readonly part: DeferredPart;
  /** Resolves when all that it needs is there. */
  readonly filled: Promise<void>;
  readonly failures: readonly Failure[];
  readonly deferred: readonly BegunPart[];
};

/** The deferred parts of one execution; `end` says that nobody waits for them any more. */
export type BegunParts = { readonly parts: readonly BegunPart[]; readonly end: () => void };

/**
 * Begins the deferred parts of an operation: each as soon as the fetches that it hangs on have been made, while what is
 * delivered before it may still be under way.
 * @param filling resolves when what is delivered at once is there
 */
export const beginParts = (
  execution: Execution,
  data: Data,
  made: FetchesMade,
  filling: Promise<void> | void,
): BegunParts => {
  const { compiled, caller, client } = execution;
  const { cancellation, end } = withDeadline(client, caller.deadline);
  const begin =
    (around: Promise<unknown>) =>
    (part: DeferredPart): BegunPart => {
      const { step, waitsFor, deferred } = part;
      const run = startRun(execution, step, cancellation, made);
      const begun = waitsFor ? made.all(waitsFor) : around;
      const filled = begun.then(() => step?.fill(run, new Targets([data])));
      const both = Promise.all([around, filled]);
      return { part, filled, failures: run.failures, deferred: deferred.map(begin(both)) };
    };
  return { parts: compiled.parts.deferred.map(begin(Promise.resolve(filling))), end };
};
