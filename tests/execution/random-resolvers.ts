import {
  type GraphQLAbstractType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { hashOf, type Random, randomFrom } from '../../gateway/src/engine/testing/random.ts';

const values: Readonly<Record<string, readonly unknown[]>> = {
  ID: ['id', 7],
  String: ['text', '', '中文', 7, true],
  Int: [0, 42, -1],
  Float: [1.5, 0],
  Boolean: [true, false],
  Date: ['2026-01-02'],
  DateTime: [new Date('2026-01-02T03:04:05.600Z')],
  Month: ['2026-01'],
  BigInt: [12n],
};
/** What no type can make anything of, or what only some can. */
const unfit = [Symbol('unfit'), { not: 'a value' }, 'unfit', Number.NaN, [1]];

const later = <Value>(value: Value, random: Random): Value | Promise<Value> => {
  if (random.chance(0.6)) return value;
  const turns = random.below(4);
  const wait = async (): Promise<Value> => {
    for (let turn = 0; turn < turns; turn++) await undefined;
    if (random.chance(0.2)) await new Promise(setImmediate);
    return value;
  };
  return wait();
};

export type Run = {
  readonly seed: string;
  /** How often a value fails, or is null. */
  readonly failures: number;
  /** What the root's fields did, in their order. */
  readonly log: string[];
};

const pathOf = (path: GraphQLResolveInfo['path'] | undefined): string =>
  path ? `${pathOf(path.prev)}.${path.key}` : '';

/** Gives each field of a schema a resolver whose outcome follows from the run's seed and the field's place. */
export const randomResolvers = (schema: GraphQLSchema): void => {
  const typed = (type: GraphQLAbstractType, random: Random) => ({
    __typename: random.chance(0.98) ? random.pick(schema.getPossibleTypes(type)).name : 'Query',
  });
  const outcomeOf = (type: GraphQLOutputType, random: Random, { failures }: Run): unknown => {
    if (isNonNullType(type))
      return outcomeOf(type.ofType, random, { failures: failures / 3, seed: '', log: [] });
    if (random.chance(failures)) return null;
    if (random.chance(failures / 3)) return new Error('an error as a value');
    if (random.chance(failures / 3)) return random.pick(unfit);
    if (isListType(type)) {
      const items = Array.from({ length: random.below(4) }, () =>
        later(outcomeOf(type.ofType, random, { failures, seed: '', log: [] }), random),
      );
      return random.chance(0.1) ? new Set(items) : items;
    }
    if (isAbstractType(type)) return typed(type, random);
    if (isEnumType(type)) return random.pick(type.getValues()).value;
    if (isLeafType(type)) return random.pick(values[type.name] ?? ['text']);
    return {};
  };
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    if (isAbstractType(type))
      type.resolveType = ({ __typename }: { __typename: string }) =>
        later(__typename, randomFrom(hashOf(__typename)));
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields()))
      field.resolve = (_parent, given, run: Run, info) => {
        const place = pathOf(info.path);
        const random = randomFrom(hashOf(`${run.seed}${place}${JSON.stringify(given)}`));
        if (roots.has(info.parentType)) run.log.push(`begin ${place}`);
        const note = (value: unknown) => {
          if (info.parentType === schema.getMutationType()) run.log.push(`end ${place}`);
          return value;
        };
        if (random.chance(run.failures / 3)) throw new Error(`thrown at ${place}`);
        if (random.chance(run.failures / 3))
          return later(undefined, random) instanceof Promise
            ? Promise.resolve().then(() => Promise.reject(new Error(`rejected at ${place}`)))
            : Promise.reject(new Error(`rejected at ${place}`));
        const value = later(outcomeOf(field.type, random, run), random);
        return value instanceof Promise ? value.then(note) : note(value);
      };
  }
};
