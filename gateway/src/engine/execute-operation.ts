import { type BegunParts, beginParts } from './begin-parts.ts';
import { deliverParts } from './deliver-parts.ts';
import { executeSubscription } from './execute-subscription.ts';
import type { Execution } from './execution.ts';
import { FetchesMade } from './fetch/fetches-made.ts';
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
  const { parts, fetchNames, write } = compiled;
  const data: Data = {};
  let begun: BegunParts | undefined;
  try {
    const made = parts.deferred.length > 0 ? new FetchesMade(fetchNames) : undefined;
    const run = startRun(execution, parts.step, cancellation, made);
    const filling = parts.step?.fill(run, new Targets([data]));
    begun = made && beginParts(execution, data, made, filling);
    await filling;
    const written = writeData(execution, write, data, run.failures, []);
    if (!begun) return { kind: 'answer', text: answerText(written), objects: written.objects };
    const text = answerText(written, ',"hasNext":true');
    return {
      kind: 'incremental',
      text,
      parts: deliverParts(execution, begun, data, JSON.parse(written.text)),
    };
  } catch (error) {
    begun?.end();
    if (!(error instanceof SubgraphFailure)) throw error;
    // It is too large to be written.
    const { message, code } = error;
    const errors = [{ message, path: undefined, extensions: { code } }];
    return { kind: 'answer', text: answerText({ text: 'null', errors }), objects: 0 };
  } finally {
    end();
  }
};
