import {
  defaultTypeResolver,
  type ExecutionResult,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  getArgumentValues,
  isObjectType,
  locatedError,
} from 'graphql';
import { FieldInfo } from './field-info.ts';
import { Place } from './place.ts';
import type { RequestBudget } from './request-budget.ts';
import type { Field, Selection, Shape, Source } from './root-selection.ts';

type Arguments = Readonly<Record<string, unknown>>;

const noArguments: Arguments = Object.freeze({});

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

const isIterable = (value: unknown): value is Iterable<unknown> =>
  typeof value === 'object' && value !== null && Symbol.iterator in value;

const nameOf = ({ parentType, definition }: Field): string => `${parentType}.${definition.name}`;

const serialize = (type: GraphQLLeafType, value: unknown): unknown => {
  const serialized = type.serialize(value);
  if (serialized === null || serialized === undefined)
    throw new Error(`${type} made nothing of a value that is something.`);
  return serialized;
};

/**
 * One execution of an operation, by the specification's rules, for schemas whose object types have no `isTypeOf`.
 * Values are put into the answer where and when they come; it is done when the last of them has come, so that nothing
 * is still under way that nobody waits for, or as soon as the request's budget is used up.
 */
export class Execution {
  readonly #source: Source;
  readonly #context: unknown;
  readonly #budget: RequestBudget;
  readonly #errors: GraphQLError[] = [];
  readonly #arguments = new Map<Field, Arguments>();
  readonly #root = Place.root();
  #pending = 0;
  #onSettled: () => void = () => {};

  constructor(source: Source, context: unknown, budget: RequestBudget) {
    this.#source = source;
    this.#context = context;
    this.#budget = budget;
    budget.onStop(() => this.#onSettled());
  }

  /** Answers the fields of a query's root, which may be resolved in any order. */
  async query(selection: Selection): Promise<ExecutionResult> {
    this.#resolveFields(selection, undefined, this.#root);
    await this.#settled();
    return this.#result();
  }

  /** Answers the fields of a mutation's root, each when the one before is whole. */
  async mutation(selection: Selection): Promise<ExecutionResult> {
    for (const field of selection) {
      this.#resolveFields([field], undefined, this.#root);
      await this.#settled();
    }
    return this.#result();
  }

  #settled(): Promise<void> | undefined {
    if (this.#pending === 0 || this.#budget.reason) return undefined;
    return new Promise((resolve) => {
      this.#onSettled = resolve;
    });
  }

  #result(): ExecutionResult {
    const { reason } = this.#budget;
    if (reason) return { errors: [reason], data: null };
    const data = this.#root.isGone ? null : this.#root.value;
    return this.#errors.length > 0 ? { errors: this.#errors, data } : { data };
  }

  #resolveFields(selection: Selection, parent: unknown, place: Place): void {
    for (const field of selection) {
      if (place.isRemoved || this.#budget.reason) return;
      this.#budget.countValue(field.key.length);
      try {
        this.#complete(field, field.shape, this.#valueOf(field, parent, place), place, field.key);
      } catch (error) {
        this.#fail(field, field.shape, error, place, field.key);
      }
    }
  }

  #valueOf(field: Field, parent: unknown, place: Place): unknown {
    const { resolve, name } = field.definition;
    if (resolve) return resolve(parent, this.#argumentsOf(field), this.#context, this.#infoOf(field, place));
    if (typeof parent !== 'object' || parent === null) return undefined;
    const value = (parent as Record<string, unknown>)[name];
    if (typeof value !== 'function') return value;
    return value.call(parent, this.#argumentsOf(field), this.#context, this.#infoOf(field, place));
  }

  #infoOf(field: Field, place: Place): FieldInfo {
    return new FieldInfo(field, this.#source, place);
  }

  #argumentsOf(field: Field): Arguments {
    const { definition, nodes } = field;
    if (definition.args.length === 0) return noArguments;
    const known = this.#arguments.get(field);
    if (known) return known;
    const values = getArgumentValues(definition, nodes[0]!, this.#source.variables);
    this.#arguments.set(field, values);
    return values;
  }

  #complete(field: Field, shape: Shape, value: unknown, place: Place, key: string | number): void {
    if (isPromise(value)) {
      this.#await(value, field, shape, place, key, (settled) =>
        this.#complete(field, shape, settled, place, key),
      );
      return;
    }
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) {
      if (!shape.isNullable) throw new Error(`Cannot return null for non-nullable field ${nameOf(field)}.`);
      place.value[key] = null;
      return;
    }
    switch (shape.kind) {
      case 'leaf':
        place.value[key] = this.#leaf(shape.type, shape.isText, value);
        return;
      case 'list':
        if (!isIterable(value))
          throw new GraphQLError(`Expected Iterable, but did not find one for field "${nameOf(field)}".`);
        this.#completeItems(field, shape.item, value, Place.list(place, key, shape.isNullable));
        return;
      case 'object':
        this.#completeObject(field, shape.type, value, shape, place, key);
        return;
      case 'abstract':
        this.#completeAbstract(field, shape.type, value, shape, place, key);
    }
  }

  #leaf(type: GraphQLLeafType, isText: boolean, value: unknown): unknown {
    const serialized = isText && typeof value === 'string' ? value : serialize(type, value);
    if (typeof serialized === 'string') this.#budget.countText(serialized.length);
    return serialized;
  }

  #completeItems(field: Field, shape: Shape, items: Iterable<unknown>, place: Place): void {
    let index = 0;
    for (const item of items) {
      if (place.isRemoved || this.#budget.reason) return;
      this.#budget.countValue(0);
      try {
        this.#complete(field, shape, item, place, index);
      } catch (error) {
        this.#fail(field, shape, error, place, index);
      }
      index++;
    }
  }

  #completeObject(
    field: Field,
    type: GraphQLObjectType,
    value: unknown,
    { isNullable }: Shape,
    place: Place,
    key: string | number,
  ): void {
    this.#resolveFields(field.selectionOf(type), value, Place.object(place, key, isNullable));
  }

  #completeAbstract(
    field: Field,
    type: GraphQLAbstractType,
    value: unknown,
    shape: Shape,
    place: Place,
    key: string | number,
  ): void {
    const { schema } = this.#source;
    const proceed = (name: unknown): void => {
      const found = typeof name === 'string' ? schema.getType(name) : undefined;
      if (!isObjectType(found) || !schema.isSubType(type, found))
        throw new GraphQLError(`"${name}" is no type that "${type}" may have for field ${nameOf(field)}.`);
      this.#completeObject(field, found, value, shape, place, key);
    };
    const resolveType = type.resolveType ?? defaultTypeResolver;
    const name = resolveType(value, this.#context, this.#infoOf(field, place), type);
    if (isPromise(name)) this.#await(name, field, shape, place, key, proceed);
    else proceed(name);
  }

  /** Keeps the place of a value that is still to come. */
  #await(
    value: PromiseLike<unknown>,
    field: Field,
    shape: Shape,
    place: Place,
    key: string | number,
    proceed: (settled: unknown) => void,
  ): void {
    place.value[key] = null;
    this.#pending++;
    const settle = (work: () => void): void => {
      if (this.#budget.reason) return;
      try {
        work();
      } catch (error) {
        this.#fail(field, shape, error, place, key);
      }
      this.#pending--;
      if (this.#pending === 0) this.#onSettled();
    };
    value.then(
      (settled) => settle(() => proceed(settled)),
      (error: unknown) =>
        settle(() => {
          throw error;
        }),
    );
  }

  #fail({ nodes }: Field, { isNullable }: Shape, error: unknown, place: Place, key: string | number): void {
    if (place.isGone) return;
    this.#errors.push(locatedError(error, nodes, place.pathTo(key)));
    if (isNullable) place.value[key] = null;
    else place.remove();
  }
}
