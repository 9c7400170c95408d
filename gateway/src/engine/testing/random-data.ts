import {
  type GraphQLAbstractType,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { ExactNumber } from '../values/exact-number.ts';
import { hashOf, type Random, randomFrom } from './random.ts';

/** An object of the random data: all about it follows from its id. */
type Thing = {
  readonly __typename: string;
  readonly id: string;
};

/**
 * Data that follow from a seed alone, the same whoever asks for a field: one schema or several subgraphs.
 * Now and then a field is null or fails, but never one that keys are made of.
 */
export const randomData = (seed: number, api: GraphQLSchema, keyFields: ReadonlySet<string>) => {
  const typeOf = (type: GraphQLAbstractType, id: string): string => {
    const possible = api.getPossibleTypes(api.getType(type.name) as GraphQLAbstractType);
    const names = possible.map(({ name }) => name).sort();
    return names[hashOf(id) % names.length]!;
  };

  const idOf = (source: unknown): string => {
    if (typeof source !== 'object' || source === null || source instanceof ExactNumber)
      return String(source ?? 'root').replace(/^900719925474099(?=\d)/, '');
    if ('id' in source) return String(source.id);
    const [, first] = Object.entries(source).find(([key]) => key !== '__typename') ?? [];
    return idOf(first);
  };

  const value = (
    type: GraphQLOutputType,
    id: string,
    random: Random,
    isKey: boolean,
    sure = isKey,
  ): unknown => {
    if (isNonNullType(type)) {
      if (!sure && random.chance(0.02)) return random.chance(0.5) ? new Error(`Failed at ${id}`) : null;
      return value(type.ofType, id, random, isKey, true);
    }
    if (!sure && random.chance(0.08)) return null;
    if (!sure && random.chance(0.05)) return new Error(`Failed at ${id}`);
    if (isListType(type)) {
      const items = Array.from({ length: isKey ? 2 : random.below(4) }, () => random.below(1e9));
      return items.map((item) => value(type.ofType, isKey ? id : `${item % 7}`, randomFrom(item), isKey));
    }
    const named = getNamedType(type);
    if (isEnumType(named)) return random.pick(named.getValues()).name;
    if (isScalarType(named)) return isKey ? keyScalar(named.name, id, random) : scalar(named.name, random);
    const inner = isKey ? id : `${random.below(7)}`;
    return {
      __typename: isAbstractType(named) ? typeOf(named, inner) : named.name,
      id: inner,
    } satisfies Thing;
  };

  // biome-ignore lint/suspicious/noExplicitAny: sources are whatever this resolver and references make them
  const fieldResolver: GraphQLFieldResolver<any, unknown> = (
    source,
    args,
    _context,
    { fieldName, returnType },
  ) => {
    const id = idOf(source);
    const random = randomFrom(hashOf(`${seed} ${id} ${fieldName} ${JSON.stringify(args)}`));
    const isKey = keyFields.has(fieldName);
    return isKey ? keyValue(returnType, id, random) : value(returnType, id, random, false);
  };

  const keyValue = (type: GraphQLOutputType, id: string, random: Random): unknown =>
    value(type, id, random, true);

  const typeResolver = (
    source: unknown,
    _context: unknown,
    _info: unknown,
    type: GraphQLAbstractType,
  ): string => {
    const given = (source as Partial<Thing>).__typename;
    const known = given === undefined ? undefined : api.getType(given);
    return known && !isAbstractType(known) ? known.name : typeOf(type, idOf(source));
  };

  return { fieldResolver, typeResolver, typeOf, idOf };
};

// What a key holds is what the thing is found by.
const keyScalar = (name: string, id: string, random: Random): unknown => {
  if (name === 'ID' || name === 'String') return id;
  if (name === 'Int') return Number(id) || 0;
  // Doubles would take two of these for one.
  return name === 'BigInt' && /^\d$/.test(id) ? JSON.rawJSON(`900719925474099${id}`) : scalar(name, random);
};

const scalar = (name: string, random: Random): unknown => {
  switch (name) {
    case 'Int':
      return random.below(1000) - 500;
    case 'Float':
      return random.next() * 100;
    case 'Boolean':
      return random.chance(0.5);
    case 'ID':
      return `${random.below(100)}`;
    case 'String':
      return random.pick([
        '',
        'plain',
        'quo"te',
        'back\\slash',
        'line\nbreak',
        '香港',
        '😀',
        '\ud800',
        'x'.repeat(50),
      ]);
    default:
      return random.pick([
        1.5,
        'text',
        true,
        [1, null, 'x'],
        JSON.rawJSON('-12345678901234567890'),
        { big: [JSON.rawJSON('9007199254740993'), JSON.rawJSON('1e400')] },
        { __proto__: 1, constructor: { toString: null } },
      ]);
  }
};
