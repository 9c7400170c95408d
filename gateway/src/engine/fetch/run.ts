import type { DocumentNode } from 'graphql';
import type { ReadObject } from '../read/json-reader.ts';
import { type Answer, type AnsweredError, readAnswer } from '../read/read-answer.ts';
import type { Cancellation } from '../values/cancellation.ts';
import type { Failure } from '../values/failure.ts';
import { type Gap, gapOf } from '../values/gap.ts';
import type { Variables } from '../values/request-variables.ts';
import { SubgraphFailure } from '../values/subgraph-failure.ts';
import type { TypeConditions } from '../values/type-conditions.ts';
import type { BatchSlot } from './assign-batches.ts';
import type { CompiledFetch } from './compiled-fetch.ts';
import { describeError } from './describe-error.ts';
import { EntityBatcher } from './entity-batcher.ts';
import { inClientsWords } from './in-clients-words.ts';
import type { SingleFlight } from './single-flight.ts';
import type { Caller, SubgraphFetch, SubgraphRequest } from './subgraph-request.ts';
import { untilCancelled } from './until-cancelled.ts';

export type RunOptions = {
  readonly variables: Variables;
  readonly types: TypeConditions;
  /** What is said to the caller of what is refused. */
  readonly refusal: { readonly code: string; readonly message: string };
  /** Of the steps that will be carried out. */
  readonly slots: readonly BatchSlot[];
  readonly fetch: SubgraphFetch;
  /** Requests to subgraphs that are under way. */
  readonly requests: SingleFlight<string>;
  readonly caller: Caller;
  /** Normalised, with its fragments. */
  readonly operation: DocumentNode;
  /** Ends what is under way. */
  readonly cancellation: Cancellation;
  /** Codes with which a subgraph's own message goes to the client. */
  readonly visibleCodes: ReadonlySet<string>;
  /** Characters that all answers together may have. */
  readonly answerLength: number;
  /** Is called with the text of each answer. */
  readonly noteText: (text: string) => void;
  /** Is called with the name of each fetch that has one, when it has been made. */
  readonly noteMade: (name: string) => void;
  /** Is called with what was thrown where nothing should have been. */
  readonly noteFault: (fault: unknown) => void;
};

/** Carrying a plan out once: what its steps share. */
export class Run {
  readonly variables: Variables;
  readonly types: TypeConditions;
  readonly batcher: EntityBatcher;
  /** All that went wrong so far; writing the answer shows which of it is seen. */
  readonly failures: Failure[] = [];
  readonly #options: RunOptions;
  #charactersLeft: number;

  constructor(options: RunOptions) {
    this.variables = options.variables;
    this.types = options.types;
    this.batcher = new EntityBatcher(this.ask.bind(this), options.variables, options.slots);
    this.#options = options;
    this.#charactersLeft = options.answerLength;
  }

  /**
   * Asks a subgraph. A query that others of the same identity have under way is not sent again.
   * @param read what the data of its answer should be
   * @throws SubgraphFailure
   */
  async ask(
    subgraph: string,
    kind: SubgraphRequest['kind'],
    body: string,
    read: ReadObject,
  ): Promise<Answer> {
    const { fetch, requests, caller, cancellation } = this.#options;
    const { identityKey, context, deadline } = caller;
    if (cancellation.reason) throw cancellation.reason;
    const send = (cancellation: Cancellation, deadline?: number) =>
      fetch({ subgraph, kind, body, context, cancellation, deadline });
    let text: string;
    try {
      text =
        identityKey === undefined || kind !== 'query'
          ? await untilCancelled(send(cancellation, deadline), cancellation, () => {})
          : await requests.share(`${subgraph}\n${identityKey}\n${body}`, cancellation, (shared) =>
              send(shared),
            );
    } catch (cause) {
      throw cause instanceof SubgraphFailure ? cause : unreachable(cause);
    }
    return this.read(text, read);
  }

  /** Reads a subgraph's answer. @param read what its data should be @throws SubgraphFailure */
  read(text: string, read: ReadObject): Answer {
    this.#charactersLeft -= text.length;
    if (this.#charactersLeft < 0)
      throw new SubgraphFailure('ANSWER_TOO_LARGE', 'The answers of the subgraphs are too large.');
    this.#options.noteText(text);
    return readAnswer(text, read);
  }

  /** Notes that a fetch that deferred parts wait for has been made. */
  noteMade(name: string): void {
    this.#options.noteMade(name);
  }

  /** Notes why a fetch has given nothing. @param cause what was thrown: a SubgraphFailure, or else a fault of ours */
  noteLost(fetch: CompiledFetch, cause: unknown): Gap {
    const lost = lostBy(fetch, cause);
    const { subgraph } = fetch;
    if (cause instanceof SubgraphFailure)
      return this.#note([{ ...lost, message: cause.message, code: cause.code, subgraph }]);
    this.#options.noteFault(cause);
    const code = 'INTERNAL_SERVER_ERROR';
    return this.#note([{ ...lost, message: 'Internal server error', code, subgraph: undefined }]);
  }

  /** Notes that a fetch is not made, because it takes what the caller may not read. */
  noteRefused(fetch: CompiledFetch): Gap {
    return this.#note([{ ...lostBy(fetch, undefined), ...this.#options.refusal, subgraph: undefined }]);
  }

  /**
   * Notes errors that a subgraph answered.
   * @param path theirs, if no field of the answer shows them
   */
  noteErrors(
    fetch: CompiledFetch,
    errors: readonly AnsweredError[],
    kind: Failure['kind'],
    path: readonly (string | number)[] = fetch.path,
  ): Gap {
    const { visibleCodes, operation } = this.#options;
    const inWords = (message: string): string => inClientsWords(message, fetch, operation);
    return this.#note(
      errors.map((error) => ({
        ...describeError(error, visibleCodes, inWords),
        subgraph: fetch.subgraph,
        cause: error.cause,
        // An error without a path may be of any of the fields.
        kind: kind === 'object' && !error.path ? 'fetch' : kind,
        below: error.path ?? [],
        up: kind === 'object' ? 1 : 0,
        otherwise: error.path && path,
        shown: false,
      })),
    );
  }

  #note(failures: readonly Failure[]): Gap {
    this.failures.push(...failures);
    return gapOf(failures);
  }
}

const lostBy = ({ path }: CompiledFetch, cause: unknown) =>
  ({ cause, kind: 'fetch', below: [], up: 0, otherwise: path, shown: false }) as const;

// What is thrown otherwise may name hosts, files or secrets.
const unreachable = (cause: unknown): SubgraphFailure =>
  new SubgraphFailure('SUBGRAPH_UNREACHABLE', 'The subgraph could not be reached.', cause);
