import type { Execution } from './execution.ts';
import type { CompiledFetch } from './fetch/compiled-fetch.ts';
import { composeRoot } from './fetch/compose-root.ts';
import { fetchRoot } from './fetch/fetch-root.ts';
import { Targets } from './fetch/targets.ts';
import { startRun } from './start-run.ts';
import type { Cancellation } from './values/cancellation.ts';
import type { Data } from './values/data.ts';
import { SubgraphFailure } from './values/subgraph-failure.ts';
import { withDeadline } from './with-deadline.ts';
import { answerText } from './write/answer-text.ts';
import { writeData } from './write-data.ts';

/** Subscribes to a subgraph and answers each event, joined with what other subgraphs know of it. */
export async function* executeSubscription(
  execution: Execution,
  events: CompiledFetch,
): AsyncGenerator<string> {
  const { engine, caller, client, variables } = execution;
  const subscribe = engine.options.subscribe!;
  const { cancellation, end } = withDeadline(client, undefined);
  const { subgraph, kind } = events;
  const answer = (event: () => string) => answerEvent(execution, events, event, cancellation);
  try {
    const body = composeRoot(events, variables);
    const { context } = caller;
    for await (const text of subscribe({ subgraph, kind, body, context, cancellation, deadline: undefined }))
      yield await answer(() => text);
  } catch (error) {
    const lost = new SubgraphFailure('SUBGRAPH_UNREACHABLE', 'The subscription was lost.');
    const failure = error instanceof SubgraphFailure ? error : lost;
    if (cancellation.reason) return;
    yield await answer(() => {
      throw failure;
    });
  } finally {
    end();
  }
}

/** Answers one event. @param event its text; throws why there is none */
const answerEvent = async (
  execution: Execution,
  events: CompiledFetch,
  event: () => string,
  whole: Cancellation,
): Promise<string> => {
  const { compiled, engine } = execution;
  const { cancellation, end } = withDeadline(whole, Date.now() + engine.limits.eventTime);
  try {
    const { step } = compiled.parts;
    const run = startRun(execution, step, cancellation);
    const data: Data = {};
    await fetchRoot(events, [data], run, () => run.read(event(), events.read));
    await step?.fill(run, new Targets([data]));
    return answerText(writeData(execution, compiled.write, data, run.failures, []));
  } finally {
    end();
  }
};
