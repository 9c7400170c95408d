import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isUnionType,
  type OperationTypeNode,
} from 'graphql';
import type { Random } from './random.ts';

/** A random operation; not always a valid one, for its fields may not merge. */
export const randomOperation = (
  schema: GraphQLSchema,
  random: Random,
  kind: 'query' | 'mutation' = 'query',
) => {
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const fragments: string[] = [];
  const composites = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType => isCompositeType(type) && !type.name.startsWith('__'),
  );

  const variable = (type: string, value: unknown): string => {
    const name = `v${definitions.length}`;
    variables[name] = value;
    definitions.push(`$${name}: ${type}`);
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
    if (type.name === 'Boolean') return random.chance(0.5);
    if (type.name === 'Int' || type.name === 'Float') return random.below(10);
    return `${random.below(10)}`;
  };

  const literal = (value: unknown, type: GraphQLInputType): string => {
    if (isNonNullType(type)) return literal(value, type.ofType);
    if (value === null) return 'null';
    if (isListType(type))
      return `[${(value as unknown[]).map((item) => literal(item, type.ofType)).join(', ')}]`;
    if (isEnumType(type)) return String(value);
    if (!isInputObjectType(type)) return JSON.stringify(value);
    const fields = Object.entries(value as object);
    return `{${fields.map(([name, item]) => `${name}: ${literal(item, type.getFields()[name]!.type)}`).join(', ')}}`;
  };

  const given = (field: GraphQLField<unknown, unknown>): string => {
    const parts = field.args
      .filter((argument) => isNonNullType(argument.type) || random.chance(0.7))
      .map(({ name, type }) => {
        const value = inputValue(type);
        const text = random.chance(0.4) ? variable(String(type), value) : literal(value, type);
        return `${name}: ${text}`;
      });
    return parts.length ? `(${parts.join(', ')})` : '';
  };

  const condition = (): string => {
    if (!random.chance(0.12)) return '';
    const value = random.chance(0.6);
    const text = random.chance(0.7) ? variable('Boolean!', value) : String(value);
    return ` @${random.pick(['skip', 'include'])}(if: ${text})`;
  };

  const field = (parent: GraphQLCompositeType, depth: number): string => {
    const fields = isUnionType(parent) ? [] : Object.values(parent.getFields());
    const usable = fields.filter(({ type }) => depth > 0 || !isCompositeType(getNamedType(type)));
    const alias = random.chance(0.25)
      ? `${random.pick(['a', 'b', 'c', 'id', 'name', '__proto__', 'constructor'])}: `
      : '';
    if (usable.length === 0 || random.chance(0.1)) return `${alias}__typename${condition()}`;
    const chosen = random.pick(usable);
    const named = getNamedType(chosen.type);
    const below = isCompositeType(named) ? ` ${selections(named, depth - 1)}` : '';
    return `${alias}${chosen.name}${given(chosen)}${condition()}${below}`;
  };

  const selections = (parent: GraphQLCompositeType, depth: number): string => {
    const parts = Array.from({ length: 1 + random.below(4) }, () => {
      if (depth < 0 || !random.chance(isAbstractType(parent) ? 0.6 : 0.15)) return field(parent, depth);
      const related = composites.filter((type) => overlaps(schema, parent, type));
      const type = random.pick(related);
      if (random.chance(0.6)) return `... on ${type.name}${condition()} ${selections(type, depth - 1)}`;
      const name = `F${fragments.length}`;
      fragments.push('');
      fragments[Number(name.slice(1))] = `fragment ${name} on ${type.name} ${selections(type, depth - 1)}`;
      const spread = `...${name}${condition()}`;
      return random.chance(0.2) ? `${spread} ${spread}` : spread;
    });
    return `{ ${parts.join(' ')} }`;
  };

  const body = selections(schema.getRootType(kind as OperationTypeNode)!, 4);
  const head = definitions.length ? `${kind} (${definitions.join(', ')})` : kind;
  return { text: [`${head} ${body}`, ...fragments].join('\n'), variables };
};

const overlaps = (schema: GraphQLSchema, a: GraphQLCompositeType, b: GraphQLCompositeType): boolean => {
  const possible = (type: GraphQLCompositeType) =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return possible(a).some((type) => possible(b).includes(type));
};
