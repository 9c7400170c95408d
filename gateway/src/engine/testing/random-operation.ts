import {
  GraphQLBoolean,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import type { Random } from './random.ts';

/** Values for scalars that graphql-js does not know, and texts that it could not write from values. */
const customValues = [0, 7.5, true, '', 'quo"te', [1, [2, null]], { a: { b: ['x'] }, constructor: 1 }, []];
const customLiterals = [
  '12345678901234567890',
  '-9007199254740993',
  '[1, 2.50, [E]]',
  '{ a: [{ b: null }], c: E }',
];

/**
 * A random operation; not always a valid one, for its fields may not merge.
 * @param kind by chance where it is not given, and then it may ask about the schema as well
 * @param defers whether some of its fragments are deferred
 */
export const randomOperation = (
  schema: GraphQLSchema,
  random: Random,
  kind?: 'query' | 'mutation',
  defers = false,
) => {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];
  const composites = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith('__'),
  );

  const variable = (type: GraphQLInputType, value: unknown): string => {
    // Names that mean something to planners and to us, too.
    const name = random.pick(['v', '_', 'representations', '_v']) + definitions.length;
    const definition = definitions.push('') - 1;
    const isDefault = value !== null && random.chance(0.1);
    if (!isDefault) variables[name] = value;
    definitions[definition] = `$${name}: ${type}${isDefault ? ` = ${literal(value, type, false)}` : ''}`;
    return `$${name}`;
  };

  const inputValue = (type: GraphQLInputType, sure = false): unknown => {
    if (isNonNullType(type)) return inputValue(type.ofType, true);
    if (!sure && random.chance(0.1)) return null;
    if (isListType(type)) return Array.from({ length: random.below(3) }, () => inputValue(type.ofType));
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isNonNullType(field.type) || random.chance(0.6),
      );
      return Object.fromEntries(fields.map((field) => [field.name, inputValue(field.type)]));
    }
    if (isScalarType(type) && !isSpecifiedScalarType(type)) return random.pick(customValues);
    if (type.name === 'Boolean') return random.chance(0.5);
    if (type.name === 'Int' || type.name === 'Float') return random.below(10);
    return `${random.below(10)}`;
  };

  /** @param open whether there may be variables in it */
  const literal = (value: unknown, type: GraphQLInputType, open = true): string => {
    const inner = (item: unknown, itemType: GraphQLInputType): string =>
      open && random.chance(0.15) ? variable(itemType, item) : literal(item, itemType, open);
    if (isNonNullType(type)) return literal(value, type.ofType, open);
    if (value === null) return 'null';
    if (isListType(type)) {
      const items = (value as unknown[]).map((item) => inner(item, type.ofType));
      // A list of one may be given without brackets.
      return items.length === 1 &&
        value !== null &&
        items[0] !== 'null' &&
        !items[0]!.includes('$') &&
        random.chance(0.3)
        ? items[0]!
        : `[${items.join(', ')}]`;
    }
    if (isEnumType(type)) return String(value);
    if (isInputObjectType(type)) {
      const fields = Object.entries(value as object);
      return `{${fields.map(([name, item]) => `${name}: ${inner(item, type.getFields()[name]!.type)}`).join(', ')}}`;
    }
    if (!isSpecifiedScalarType(type))
      return random.chance(0.4) ? random.pick(customLiterals) : untyped(value);
    return type.name === 'ID' && random.chance(0.3) ? String(Number(value)) : JSON.stringify(value);
  };

  const given = (field: GraphQLField<unknown, unknown>): string => {
    const parts = field.args
      .filter((argument) => isNonNullType(argument.type) || random.chance(0.7))
      .map(({ name, type }) => {
        const value = inputValue(type);
        const text = random.chance(0.4) ? variable(type, value) : literal(value, type);
        return `${name}: ${text}`;
      });
    return parts.length ? `(${parts.join(', ')})` : '';
  };

  const condition = (): string => {
    if (!random.chance(0.12)) return '';
    const value = random.chance(0.6);
    const text = random.chance(0.7) ? variable(new GraphQLNonNull(GraphQLBoolean), value) : String(value);
    return ` @${random.pick(['skip', 'include'])}(if: ${text})`;
  };

  const deferral = (): string => (defers && random.chance(0.5) ? ' @defer' : '');

  const field = (parent: GraphQLCompositeType, depth: number): string => {
    const fields = isUnionType(parent) ? [] : Object.values(parent.getFields());
    const usable = fields.filter(({ type }) => depth > 0 || !isCompositeType(getNamedType(type)));
    const alias = random.chance(0.25)
      ? `${random.pick(['a', 'b', 'c', 'id', 'name', '__proto__', 'constructor', '__typename'])}: `
      : '';
    if (usable.length === 0 || random.chance(0.1)) return `${alias}__typename${condition()}`;
    const chosen = random.pick(usable);
    const named = getNamedType(chosen.type);
    const below = isCompositeType(named) ? ` ${selections(named, depth - 1)}` : '';
    return `${alias}${chosen.name}${given(chosen)}${condition()}${below}`;
  };

  const selections = (parent: GraphQLCompositeType, depth: number): string => {
    const parts = Array.from({ length: 1 + random.below(4) }, () => {
      if (depth < 0 || !random.chance(isAbstractType(parent) ? 0.6 : defers ? 0.4 : 0.15))
        return field(parent, depth);
      const related = composites.filter((type) => overlaps(schema, parent, type));
      const type = random.pick(related);
      if (random.chance(0.6))
        return `... on ${type.name}${condition()}${deferral()} ${selections(type, depth - 1)}`;
      const name = `F${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selections(type, depth - 1)}`;
      const spread = `...${name}${condition()}${deferral()}`;
      return random.chance(0.2) ? `${spread} ${spread}` : spread;
    });
    return `{ ${parts.join(' ')} }`;
  };

  const mutation = schema.getMutationType();
  const isMutation = mutation && (kind ? kind === 'mutation' : random.chance(0.25));
  const body = selections(isMutation ? mutation : schema.getQueryType()!, 4);
  const about = !isMutation && !kind && random.chance(0.05) ? ` ${aboutSchema(random)} }` : '}';
  const word = isMutation ? 'mutation' : 'query';
  const head = definitions.length ? `${word} (${definitions.join(', ')})` : word;
  return { text: [`${head} ${body.slice(0, -1)}${about}`, ...fragments].join('\n'), variables };
};

const aboutSchema = (random: Random): string =>
  random.pick([
    '__schema { queryType { name } t: __typename }',
    'about: __type(name: "Query") { name kind ...T } }\nfragment T on __Type { fields { name }',
  ]);

/** A value as a literal of whatever type. */
const untyped = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(untyped).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, item]) => `${name}: ${untyped(item)}`);
  return `{ ${fields.join(', ')} }`;
};

const overlaps = (schema: GraphQLSchema, a: GraphQLCompositeType, b: GraphQLCompositeType): boolean => {
  const possible = (type: GraphQLCompositeType) =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return possible(a).some((type) => possible(b).includes(type));
};
