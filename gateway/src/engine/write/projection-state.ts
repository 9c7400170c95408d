import { clientPath } from '../../planning/internal-keys.ts';
import { ExactNumber } from '../values/exact-number.ts';
import type { Failure } from '../values/failure.ts';
import { isGap, originalOf } from '../values/gap.ts';
import type { CollectedField } from './collect-fields.ts';

type Path = readonly (string | number)[];

/** An entry of the answer's `errors`. */
export type AnswerError = {
  readonly message: string;
  /** Undefined where a subgraph has told none. */
  readonly path?: Path | undefined;
  readonly extensions: { readonly code: string; readonly subgraph?: string };
};

/** A place in the answer, as far as it is known when the projection is compiled. */
export type Place = {
  /** `Article.title`, for messages. */
  readonly coordinate: string;
  readonly nonNull: boolean;
  /** Keys from the root, without places in lists. */
  readonly keys: readonly string[];
  /** Whether the supergraph has a value here that it shows to nobody. */
  readonly isHidden?: ((value: unknown) => boolean) | undefined;
};

/** A field that asks about the schema, which no subgraph answers. */
export type IntrospectionField = Pick<CollectedField, 'key' | 'node' | 'sets'>;

/** Its JSON text, and what is wrong with its arguments. */
type Introspect = (field: IntrospectionField) => {
  readonly text: string;
  readonly messages: readonly string[];
};

/** Entries of `errors` beyond these are left out. */
const maxErrors = 1000;

const wrong = (value: unknown): string => {
  if (value === undefined) return 'lacks this field';
  return value instanceof ExactNumber
    ? 'has a number here that is not exact as one of this type'
    : 'has a value of another type here';
};

/** What the functions that write an answer read and note besides their text. */
export class ProjectionState {
  /** The response path of the value at hand, with the client's keys; only the first steps are valid. */
  readonly path: (string | number)[];
  readonly errors: AnswerError[] = [];
  /** Objects written so far, those that were lost again with their parent among them. */
  objects = 0;
  /**
   * Steps of `path` that lead to the last object that is nothing, because the subgraph that would know it knows of none; 0
   * once another has been lost for another reason.
   */
  unknown = 0;
  /** Characters of the answer. */
  readonly maxLength: number;
  /** What is said to the caller of what is refused. */
  readonly refusal: { readonly code: string; readonly message: string };
  /** Whether no string of the data needs a character to be escaped. */
  readonly escapeFree: boolean;
  readonly #introspect: Introspect;
  readonly #introspected = new Map<IntrospectionField, ReturnType<Introspect>>();
  readonly #lostObjects = new Set<string>();
  readonly #sourceOf: (keys: readonly string[]) => string | undefined;

  /** @param options `sourceOf` answers which subgraph the value at a place comes from */
  constructor(
    options: Pick<ProjectionState, 'maxLength' | 'escapeFree' | 'refusal'> & {
      readonly introspect: Introspect;
      readonly path: Path;
      readonly sourceOf: (keys: readonly string[]) => string | undefined;
    },
  ) {
    this.path = [...options.path];
    this.maxLength = options.maxLength;
    this.escapeFree = options.escapeFree;
    this.refusal = options.refusal;
    this.#introspect = options.introspect;
    this.#sourceOf = options.sourceOf;
  }

  /**
   * What stands for an invalid value, which is reported: `null`, or undefined where null may not stand and the
   * parent must be null instead. Of a reference that stands for nothing nothing is reported: who refers to it could not
   * know, and no reader can mend it.
   * @param depth steps of `path` that lead to the value
   */
  invalid(value: unknown, depth: number, place: Place): 'null' | undefined {
    const { coordinate, nonNull, keys } = place;
    const failures = isGap(value) ? value() : [];
    const isKeyless = isGap(value) && value.isKeyless === true;
    const isUnknown = nonNull && isGap(value) && value.isUnknown === true;
    this.unknown = isUnknown ? depth - 1 : 0;
    if (isUnknown) return undefined;
    if (failures.length) this.#show(failures, depth);
    else if (isKeyless) {
      const message = `The subgraph's answer lacks what ${coordinate} is asked for by.`;
      const source = this.#sourceOf(keys.slice(0, -1));
      this.#report(message, 'SUBGRAPH_INVALID_ANSWER', source, this.path.slice(0, depth));
    } else if (place.isHidden?.(value))
      this.#report('This is not shown to anybody.', 'FORBIDDEN', undefined, this.path.slice(0, depth));
    else if (nonNull || (value !== null && !isGap(value))) {
      const message =
        value === null || isGap(value)
          ? `Cannot return null for non-nullable field ${coordinate}.`
          : `The subgraph's answer ${wrong(value)}: ${coordinate}.`;
      this.#report(message, 'SUBGRAPH_INVALID_ANSWER', this.#sourceOf(keys), this.path.slice(0, depth));
    }
    return nonNull ? undefined : 'null';
  }

  /** What stands for a value that the caller may not read, as `invalid` says it. @param depth as for `invalid` */
  refused(depth: number, { nonNull }: Pick<Place, 'nonNull'>): 'null' | undefined {
    this.unknown = 0;
    this.#report(this.refusal.message, this.refusal.code, undefined, this.path.slice(0, depth));
    return nonNull ? undefined : 'null';
  }

  /** Writes a field about the schema. @param depth steps of `path` that lead to it */
  introspect(field: IntrospectionField, depth: number): string {
    const answer = this.#introspected.get(field) ?? this.#introspect(field);
    this.#introspected.set(field, answer);
    const path = this.path.slice(0, depth);
    for (const message of answer.messages) this.#report(message, 'BAD_USER_INPUT', undefined, path);
    return answer.text;
  }

  #show(failures: readonly Failure[], depth: number): void {
    for (const failure of failures) {
      const { kind, below, up, otherwise, message, code, subgraph } = failure;
      const noted = originalOf(failure);
      const isTold = noted.shown && kind === 'unplaced';
      noted.shown = true;
      if (isTold) continue;
      const path =
        kind === 'unplaced' ? otherwise : [...this.path.slice(0, depth - up), ...clientPath(below)];
      if (up === 0 || this.#isNew(message, path)) this.#report(message, code, subgraph, path);
    }
  }

  /**
   * Reports the failures that no field has shown: those of fields that only other fields require. What belongs to
   * a field of the operation and was not shown has no place in this answer.
   */
  showRest(failures: readonly Failure[], isSelected: (keys: readonly string[]) => boolean): void {
    // What has been told of one entity is not told again of another that shares it.
    const told = new Set(failures.flatMap(({ shown, cause }) => (shown ? [cause] : [])));
    for (const failure of failures) {
      const { shown, kind, cause, otherwise, message, code, subgraph } = failure;
      const isAsked = (path: Path): boolean => isSelected(path.filter((step) => typeof step === 'string'));
      if (shown || (kind === 'unplaced' ? told.has(cause) : otherwise && isAsked(otherwise))) continue;
      failure.shown = true;
      told.add(cause);
      // What only another field requires may be hidden from clients.
      let asked = otherwise?.length ?? 0;
      while (otherwise && asked > 0 && !isAsked(otherwise.slice(0, asked))) asked--;
      this.#report(message, code, subgraph, asked ? clientPath(otherwise!.slice(0, asked)) : undefined);
    }
  }

  // Every field that an object has lost leads here; the failure is reported once.
  #isNew(message: string, path: Path | undefined): boolean {
    const { size } = this.#lostObjects;
    return this.#lostObjects.add(JSON.stringify([path, message])).size > size;
  }

  #report(message: string, code: string, subgraph: string | undefined, path: Path | undefined): void {
    const extensions = { code, ...(subgraph !== undefined && { subgraph }) };
    // A path ends in a field: what is of the whole answer has none.
    const place = path?.length ? path : undefined;
    if (this.errors.length < maxErrors) this.errors.push({ message, path: place, extensions });
  }
}
