import type { PreparedOperation } from '../planning/preparer.ts';
import type { CompiledOperation } from './compile/compile-operation.ts';
import type { Step } from './compile/compile-plan.ts';
import type { Engine } from './engine.ts';
import type { EngineRequest } from './engine-options.ts';
import { Run } from './fetch/run.ts';
import { sendWith } from './fetch/send.ts';
import { introspect } from './introspect.ts';
import type { Cancellation } from './values/cancellation.ts';
import type { Data } from './values/data.ts';
import type { Failure } from './values/failure.ts';
import type { Variables } from './values/request-variables.ts';
import type { WriteObject } from './write/projection-compiler.ts';
import { type AnswerError, ProjectionState } from './write/projection-state.ts';
import { selectsPath } from './write/selects-path.ts';
import { sourceOf } from './write/source-of.ts';

/** JSON text of an object of the answer, and what was found amiss while writing it. */
export type Written = {
  readonly text: string;
  readonly errors: readonly AnswerError[];
};

/** What the parts of one request's execution have in common. */
export class Session {
  readonly compiled: CompiledOperation;
  readonly request: EngineRequest;
  readonly variables: Variables;
  readonly coerced: ReadonlyMap<string, unknown>;
  readonly engine: Engine;
  readonly deferLabels: PreparedOperation['deferLabels'];
  /** Who waits for the answer. */
  readonly client: Cancellation;
  #plain = true;

  constructor(
    options: Pick<
      Session,
      'engine' | 'compiled' | 'request' | 'variables' | 'coerced' | 'deferLabels' | 'client'
    >,
  ) {
    this.engine = options.engine;
    this.compiled = options.compiled;
    this.request = options.request;
    this.variables = options.variables;
    this.coerced = options.coerced;
    this.deferLabels = options.deferLabels;
    this.client = options.client;
  }

  /** A run of a step until it is cancelled. */
  run(cancellation: Cancellation, step: Step | undefined): Run {
    const { options, requests, limits } = this.engine;
    const send = sendWith(options, requests, this.request, cancellation);
    return new Run({
      variables: this.variables,
      send,
      meetings: step?.meetings ?? [],
      visibleCodes: options.visibleCodes ?? new Set(),
      room: limits.answerLength,
      heed: (text) => this.heed(text),
    });
  }

  /** Takes notice of what a subgraph has answered: where its text has nothing escaped, ours needs nothing escaped. */
  heed(text: string): void {
    this.#plain &&= !text.includes('\\') && text.isWellFormed();
  }

  /**
   * Writes an object that stands at `path`, with the failures that have to do with it.
   * @throws SubgraphFailure when the text becomes too long
   */
  write(
    write: WriteObject,
    data: Data,
    failures: readonly Failure[],
    path: readonly (string | number)[],
  ): Written {
    const { compiled, engine } = this;
    const state = new ProjectionState({
      path,
      conditions: compiled.conditions.map(this.variables.isTrue),
      introspection: introspect(compiled, engine.apiSchema, this.coerced),
      maxLength: engine.limits.answerLength,
      plain: this.#plain,
      provider: ({ keys }) => sourceOf(compiled.sources, keys),
    });
    const text = write(data, state, path.length) ?? 'null';
    state.showRest(failures, (keys) =>
      selectsPath(compiled.operation.selectionSet, compiled.fragments, keys),
    );
    return { text, errors: state.errors };
  }
}
