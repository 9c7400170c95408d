import { clientKey } from '../../planning/internal-keys.ts';
import type { Failure } from '../values/failure.ts';
import { isGap } from '../values/gap.ts';

/** An entry of the answer's `errors`. */
export type AnswerError = {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly subgraph?: string };
};

/** A place in the answer, as far as it is known when the projection is compiled. */
export type Place = {
  /** `Article.title`, for messages. */
  readonly coordinate: string;
  readonly nonNull: boolean;
  /** Keys from the root, without places in lists. */
  readonly keys: readonly string[];
};

/** What a compiled projection reads and writes besides its result. */
export class ProjectionState {
  /** The path of the value at hand; only the first steps are valid. */
  readonly path: (string | number)[];
  readonly errors: AnswerError[] = [];
  /** Values of the variables that conditions ask for, in the projection's order. */
  readonly conditions: readonly boolean[];
  /** Texts of introspection fields by key. */
  readonly introspection: ReadonlyMap<string, string>;
  readonly maxLength: number;
  /** Whether no string of the data needs a character to be escaped. */
  readonly plain: boolean;
  readonly #lostObjects = new Set<string>();
  readonly #provider: (place: Place) => string | undefined;

  constructor(options: {
    path: readonly (string | number)[];
    conditions: readonly boolean[];
    introspection: ReadonlyMap<string, string>;
    maxLength: number;
    plain: boolean;
    /** The subgraph that a place's value comes from. */
    provider: (place: Place) => string | undefined;
  }) {
    this.path = [...options.path];
    this.conditions = options.conditions;
    this.introspection = options.introspection;
    this.maxLength = options.maxLength;
    this.plain = options.plain;
    this.#provider = options.provider;
  }

  /**
   * What stands for a value that is not as it should be: `null`, or undefined where null may not stand and the
   * parent must be null instead.
   */
  amiss(value: unknown, depth: number, place: Place): 'null' | undefined {
    const failures = isGap(value) ? value() : [];
    if (failures.length) this.#show(failures, depth);
    else if (value === null || isGap(value)) {
      if (!place.nonNull) return 'null';
      this.#note(
        depth,
        place,
        `Cannot return null for non-nullable field ${place.coordinate}.`,
        'SUBGRAPH_INVALID_ANSWER',
      );
    } else {
      const what = value === undefined ? 'lacks this field' : 'has a value of another type here';
      this.#note(
        depth,
        place,
        `The subgraph's answer ${what}: ${place.coordinate}.`,
        'SUBGRAPH_INVALID_ANSWER',
      );
    }
    return place.nonNull ? undefined : 'null';
  }

  #note(depth: number, place: Place, message: string, code: string): void {
    const subgraph = this.#provider(place);
    this.#push({
      message,
      path: this.path.slice(0, depth),
      extensions: { code, ...(subgraph && { subgraph }) },
    });
  }

  #show(failures: readonly Failure[], depth: number): void {
    for (const failure of failures) {
      const path = [...this.path.slice(0, failure.ofObject ? depth - 1 : depth), ...failure.below];
      failure.shown = true;
      if (!failure.ofObject || this.#isNew(failure, path)) this.#push(answerError(failure, path));
    }
  }

  /**
   * Adds the failures that no field has shown: those of fields that only other fields require. What belongs to
   * a field of the operation and was not shown has no place in this answer.
   */
  showRest(failures: readonly Failure[], isSelected: (keys: readonly string[]) => boolean): void {
    for (const failure of failures) {
      if (failure.shown) continue;
      if (!failure.always && isSelected(failure.otherwise.filter((step) => typeof step === 'string')))
        continue;
      failure.shown = true;
      this.#push(answerError(failure, failure.otherwise));
    }
  }

  // Every field that an object has lost leads here; the failure is told once.
  #isNew({ message }: Failure, path: readonly (string | number)[]): boolean {
    const text = JSON.stringify([path, message]);
    if (this.#lostObjects.has(text)) return false;
    this.#lostObjects.add(text);
    return true;
  }

  #push(error: AnswerError): void {
    if (this.errors.length < MAX_ERRORS) this.errors.push(error);
  }
}

const MAX_ERRORS = 1000;

const answerError = (
  { message, code, subgraph }: Failure,
  path: readonly (string | number)[],
): AnswerError => ({
  message,
  path: path.map((step) => (typeof step === 'string' ? clientKey(step) : step)),
  extensions: { code, ...(subgraph !== undefined && { subgraph }) },
});
