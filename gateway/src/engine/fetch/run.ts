import type { ReadObject } from '../read/json-reader.ts';
import { type Answer, type AnsweredError, readAnswer } from '../read/read-answer.ts';
import { describeCause, type Failure, SubgraphFailure, type VisibleCodes } from '../values/failure.ts';
import type { Variables } from '../values/request-variables.ts';
import type { Meeting } from './assign-batches.ts';
import { EntityBatch } from './entity-batcher.ts';
import type { Send } from './send.ts';

/** One execution of a plan: what its steps share. */
export class Run {
  readonly variables: Variables;
  readonly batch: EntityBatch;
  /** All that went wrong so far; projecting the data tells which of it a field shows. */
  readonly failures: Failure[] = [];
  readonly #send: Send;
  readonly #visibleCodes: VisibleCodes;
  readonly #heed: (text: string) => void;
  #room: number;

  constructor(options: {
    variables: Variables;
    send: Send;
    /** The meetings of the steps that will run. */
    meetings: readonly Meeting[];
    visibleCodes: VisibleCodes;
    /** Characters that all answers together may have. */
    room: number;
    /** Is told the text of each answer. */
    heed: (text: string) => void;
  }) {
    this.variables = options.variables;
    this.batch = new EntityBatch(this, options.meetings);
    this.#send = options.send;
    this.#visibleCodes = options.visibleCodes;
    this.#room = options.room;
    this.#heed = options.heed;
  }

  /**
   * Asks a subgraph.
   * @param read what the data of its answer should be
   * @throws SubgraphFailure
   */
  async ask(
    subgraph: string,
    kind: 'query' | 'mutation' | 'subscription',
    body: string,
    read: ReadObject,
  ): Promise<Answer> {
    const text = await this.#send(subgraph, kind, body);
    this.#room -= text.length;
    if (this.#room < 0)
      throw new SubgraphFailure('ANSWER_TOO_LARGE', 'The answers of the subgraphs are too large.');
    this.#heed(text);
    return readAnswer(text, read);
  }

  /**
   * Notes a failure, or one for each error that a subgraph answered.
   * @param otherwise its path, if no field of the answer shows it
   */
  fail(
    subgraph: string,
    cause: unknown,
    otherwise: readonly (string | number)[],
    place: { readonly located?: boolean; readonly ofObject?: boolean; readonly always?: boolean } = {},
  ): Failure[] {
    const errors: readonly unknown[] = Array.isArray(cause) ? cause : [cause];
    const noted = errors.map((error): Failure => {
      const below = Array.isArray(cause) ? (error as AnsweredError).path : [];
      return {
        ...describeCause(error, this.#visibleCodes),
        subgraph,
        cause: Array.isArray(cause) ? (error as AnsweredError).cause : error,
        below,
        otherwise,
        ofObject: place.ofObject === true && below.length > 0,
        always: place.always ?? false,
        located: place.located ?? false,
        shown: false,
      };
    });
    this.failures.push(...noted);
    return noted;
  }
}
