import { executeDeferred } from './execute-deferred.ts';
import { executeSubscription } from './execute-subscription.ts';
import type { Session, Written } from './execution.ts';
import { Targets } from './fetch/targets.ts';
import type { Outcome } from './outcome.ts';
import type { Data } from './values/data.ts';
import { SubgraphFailure } from './values/failure.ts';
import { requestScope } from './with-deadline.ts';
import { answerText } from './write/answer-text.ts';

/** Runs a compiled operation for one request. */
export const executeOperation = async (session: Session): Promise<Outcome> => {
  const { compiled, request, variables } = session;
  if (compiled.events) return { kind: 'events', events: executeSubscription(session, compiled.events) };
  const scope = requestScope(session.client, request.deadline);
  const { step, deferred } = compiled.parts(variables);
  try {
    const run = session.run(scope.cancellation, step);
    const data: Data = {};
    await step?.run(run, new Targets([data]));
    const written = session.write(compiled.write, data, run.failures, []);
    if (deferred.length === 0) return answerOf(written);
    const parts = executeDeferred(session, deferred, data, JSON.parse(written.text));
    return { kind: 'incremental', text: answerText(written, ',"hasNext":true'), parts };
  } catch (error) {
    if (error instanceof SubgraphFailure) return tooLarge(error);
    throw error;
  } finally {
    scope.end();
  }
};

const answerOf = (written: Written): Outcome => ({
  kind: 'answer',
  text: answerText(written),
  errors: written.errors,
});

const tooLarge = ({ message, code }: SubgraphFailure): Outcome =>
  answerOf({ text: 'null', errors: [{ message, path: [], extensions: { code } }] });
