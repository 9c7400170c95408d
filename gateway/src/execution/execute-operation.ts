import type { CompiledOperation } from './compile-operation.ts';
import type { Data } from './data.ts';
import type { Engine } from './engine.ts';
import type { EngineRequest } from './engine-options.ts';
import { SubgraphFailure } from './failure.ts';
import { introspect } from './introspect.ts';
import type { Outcome } from './outcome.ts';
import { ProjectionState } from './projection.ts';
import { requestScope } from './request-scope.ts';
import { Run } from './run.ts';
import { sendWith } from './send.ts';
import type { Variables } from './variables.ts';

/** Runs a compiled operation for one request. */
export const executeOperation = async (
  engine: Engine,
  compiled: CompiledOperation,
  request: EngineRequest,
  variables: Variables,
  coerced: Readonly<Record<string, unknown>>,
): Promise<Outcome> => {
  const scope = requestScope(request.signal, request.deadline);
  try {
    const send = sendWith(engine.options.fetch, engine.requests, request, scope.signal);
    const run = new Run(
      variables,
      send,
      engine.options.visibleCodes ?? new Set(),
      engine.limits.answerLength,
    );
    const data: Data = {};
    await compiled.step?.(run, [data]);
    const state = new ProjectionState({
      conditions: compiled.conditions.map(variables.isTrue),
      introspection: introspect(compiled, engine.apiSchema, coerced),
      maxLength: engine.limits.answerLength,
      provider: () => undefined,
    });
    return writeAnswer(compiled, data, state, run);
  } finally {
    scope.end();
  }
};

const writeAnswer = (compiled: CompiledOperation, data: Data, state: ProjectionState, run: Run): Outcome => {
  try {
    const text = compiled.write(data, state, 0) ?? 'null';
    state.showRest(run.failures);
    const { errors } = state;
    const written = errors.length
      ? `{"errors":${JSON.stringify(errors)},"data":${text}}`
      : `{"data":${text}}`;
    return { kind: 'answer', text: written, errors };
  } catch (error) {
    if (!(error instanceof SubgraphFailure)) throw error;
    const errors = [{ message: error.message, path: [], extensions: { code: error.code } }];
    return { kind: 'answer', text: JSON.stringify({ errors, data: null }), errors };
  }
};
