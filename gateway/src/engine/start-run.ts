import { refusalFor } from '@media-graph/authorisation';
import type { Execution } from './execution.ts';
import type { FetchesMade } from './fetch/fetches-made.ts';
import { Run } from './fetch/run.ts';
import type { Step } from './fetch/step.ts';
import type { Cancellation } from './values/cancellation.ts';

/** The run in which a step is carried out, until it is cancelled. */
export const startRun = (
  execution: Execution,
  step: Step | undefined,
  cancellation: Cancellation,
  made?: FetchesMade,
): Run => {
  const { options, limits, facts, requests } = execution.engine;
  return new Run({
    variables: execution.variables,
    types: facts.types,
    slots: step?.slots ?? [],
    fetch: options.fetch,
    requests,
    refusal: refusalFor(execution.grants),
    caller: execution.caller,
    operation: execution.compiled.document,
    cancellation,
    visibleCodes: options.visibleCodes ?? new Set(),
    answerLength: limits.answerLength,
    noteText: (text) => {
      execution.escapeFree &&= !text.includes('\\') && text.isWellFormed();
    },
    noteMade: (name) => made?.note(name),
    noteFault: (fault) => options.onFault?.(fault, execution.caller.context),
  });
};
