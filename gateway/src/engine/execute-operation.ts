import { executeDeferred } from './execute-deferred.ts';
import { executeSubscription } from './execute-subscription.ts';
import type { Execution } from './execution.ts';
import { Targets } from './fetch/targets.ts';
import type { Outcome } from './outcome.ts';
import { startRun } from './start-run.ts';
import type { Data } from './values/data.ts';
import { SubgraphFailure } from './values/subgraph-failure.ts';
import { withDeadline } from './with-deadline.ts';
import { answerText } from './write/answer-text.ts';
import { writeData } from './write-data.ts';

/** Executes a compiled operation. */
export const executeOperation = async (execution: Execution): Promise<Outcome> => {
  const { compiled, caller, client } = execution;
  if (compiled.events) return { kind: 'events', events: executeSubscription(execution, compiled.events) };
  const { cancellation, end } = withDeadline(client, caller.deadline);
  const { step, deferred } = compiled.parts;
  try {
    const run = startRun(execution, step, cancellation);
    const data: Data = {};
    await step?.fill(run, new Targets([data]));
    const written = writeData(execution, compiled.write, data, run.failures, []);
    if (deferred.length === 0) return { kind: 'answer', text: answerText(written), objects: written.objects };
    const parts = executeDeferred(execution, deferred, data, JSON.parse(written.text));
    return { kind: 'incremental', text: answerText(written, ',"hasNext":true'), parts };
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) throw error;
    // It is too large to be written.
    const { message, code } = error;
    const errors = [{ message, path: [], extensions: { code } }];
    return { kind: 'answer', text: answerText({ text: 'null', errors }), objects: 0 };
  } finally {
    end();
  }
};
