import { GraphQLError } from 'graphql';

/** What one request may use up at most. */
const most = {
  /** Fields and entries of lists. */
  values: 150_000,
  /** Of its answer. */
  characters: 10_000_000,
  /** Of the rows that PostgreSQL sends. */
  bytes: 32 * 1024 * 1024,
};

const because = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

const tooExpensive = (what: string): GraphQLError =>
  because(
    'OPERATION_TOO_EXPENSIVE',
    `The operation asks for too much at once (${what}): ask for fewer things, or for shorter lists`,
  );

/**
 * What a request may still use up, and whether somebody waits for its answer. A schema's lists multiply when they are
 * put into each other, and what they come to is seen only when it is read; so it is counted where it is read and
 * answered, and all work for the request stops together.
 */
export class RequestBudget {
  readonly #deadline: number;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #callbacks: (() => void)[] = [];
  #values = 0;
  #characters = 0;
  #bytes = 0;
  #reason: GraphQLError | undefined;

  /** @param milliseconds for which somebody waits; without, the caller's own time is not counted */
  constructor(milliseconds = Number.POSITIVE_INFINITY) {
    this.#deadline = performance.now() + milliseconds;
    if (Number.isFinite(milliseconds)) this.#timer = setTimeout(() => this.#timeIsUp(), milliseconds);
  }

  /** Why the work has to stop; undefined while it may go on. */
  get reason(): GraphQLError | undefined {
    return this.#reason;
  }

  /** Calls back once when the work has to stop. */
  onStop(callback: () => void): void {
    this.#callbacks.push(callback);
  }

  /** The caller has gone. */
  abandon(): void {
    this.#stop(because('REQUEST_CANCELLED', 'Nobody waits for the answer'));
  }

  /** Counts one value of the answer. @param characters of its key */
  countValue(characters: number): void {
    this.countText(characters);
    this.#values++;
    if (this.#values > most.values) this.#stop(tooExpensive(`more than ${most.values} values`));
    // A long run of what needs no waiting keeps the timer from being called.
    if (this.#values % 1024 === 0 && performance.now() > this.#deadline) this.#timeIsUp();
  }

  /** Counts what a value adds to the answer as text. */
  countText(characters: number): void {
    this.#characters += characters;
    if (this.#characters > most.characters) this.#stop(tooExpensive('the answer grows too large'));
  }

  /** Counts a row that was read. */
  countRow(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > most.bytes) this.#stop(tooExpensive('too much is read for it'));
  }

  /** The answer is made. */
  end(): void {
    clearTimeout(this.#timer);
  }

  #timeIsUp(): void {
    this.#stop(because('DEADLINE_EXCEEDED', 'The time for the answer is up'));
  }

  #stop(reason: GraphQLError): void {
    if (this.#reason) return;
    this.#reason = reason;
    clearTimeout(this.#timer);
    for (const callback of this.#callbacks) callback();
  }
}
