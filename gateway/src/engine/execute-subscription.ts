import type { CompiledFetch } from './compile/compile-fetch.ts';
import type { Session } from './execution.ts';
import { composeRoot } from './fetch/compose-request.ts';
import { mergeRoot } from './fetch/fetch-root.ts';
import { Targets } from './fetch/targets.ts';
import { readAnswer } from './read/read-answer.ts';
import type { Cancellation } from './values/cancellation.ts';
import type { Data } from './values/data.ts';
import { SubgraphFailure } from './values/failure.ts';
import { fillMissing } from './values/fill-missing.ts';
import { gapOf } from './values/gap.ts';
import { requestScope } from './with-deadline.ts';
import { answerText } from './write/answer-text.ts';

/** Subscribes to a subgraph and answers each event, joined with what other subgraphs know of it. */
export async function* executeSubscription(session: Session, events: CompiledFetch): AsyncGenerator<string> {
  const { engine, request, variables } = session;
  const { subscribe } = engine.options;
  const scope = requestScope(session.client, undefined);
  const { subgraph, kind } = events;
  try {
    if (!subscribe) throw new SubgraphFailure('SUBGRAPH_UNREACHABLE', 'This gateway has no subscriptions.');
    const body = composeRoot(events, variables);
    const { context } = request;
    for await (const text of subscribe({
      subgraph,
      kind,
      body,
      context,
      cancellation: scope.cancellation,
      deadline: undefined,
    })) {
      yield await answerEvent(session, events, text, scope.cancellation);
    }
  } catch (error) {
    engine.options.report?.(error, subgraph, request.context);
    const lost = new SubgraphFailure('SUBGRAPH_UNREACHABLE', 'The subscription was lost.');
    const failure = error instanceof SubgraphFailure ? error : lost;
    if (!scope.cancellation.reason) yield await answerEvent(session, events, failure, scope.cancellation);
  } finally {
    scope.end();
  }
}

/** Answers one event: its text, or why there is none. */
const answerEvent = async (
  session: Session,
  events: CompiledFetch,
  event: unknown,
  whole: Cancellation,
): Promise<string> => {
  const { compiled, engine, variables } = session;
  const scope = requestScope(whole, Date.now() + engine.limits.eventTime);
  try {
    const { step } = compiled.parts(variables);
    const run = session.run(scope.cancellation, step);
    const data: Data = {};
    try {
      if (typeof event !== 'string') throw event;
      session.heed(event);
      mergeRoot(events, readAnswer(event, events.read), data, [], run, engine.context);
    } catch (failure) {
      const gap = gapOf(run.fail(events.subgraph, failure, []));
      fillMissing(data, events.shapes, gap, engine.context.types);
    }
    await step?.run(run, new Targets([data]));
    return answerText(session.write(compiled.write, data, run.failures, []));
  } finally {
    scope.end();
  }
};
