import { answerText } from './answer-text.ts';
import type { Cancellation } from './cancellation.ts';
import type { CompiledFetch } from './compile-fetch.ts';
import { composeRoot } from './compose-request.ts';
import type { Data } from './data.ts';
import { SubgraphFailure } from './failure.ts';
import { mergeRoot } from './fetch-root.ts';
import { gapOf } from './gap.ts';
import { readAnswer } from './read-answer.ts';
import { requestScope } from './request-scope.ts';
import type { Session } from './session.ts';
import { fillMissing } from './shape.ts';
import { Targets } from './targets.ts';

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
