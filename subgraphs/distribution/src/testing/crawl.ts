import { subgraphSchema } from '@media-graph/subgraph';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isObjectType,
} from 'graphql';
import { distribution } from '../subgraph.ts';

export const schema = subgraphSchema(distribution);

const values: Readonly<Record<string, string>> = {
  first: '50',
  purpose: 'DELIVERY',
  month: '"2024-05"',
  on: '"2024-05-08"',
  before: '"2099-01-01"',
};

const argumentsOf = (given: readonly GraphQLArgument[]): string => {
  const filled = given.filter(({ name }) => values[name]).map(({ name }) => `${name}: ${values[name]}`);
  return filled.length > 0 ? `(${filled.join(', ')})` : '';
};

const selectField = (
  field: GraphQLField<unknown, unknown>,
  depth: number,
  path: readonly string[],
): string => {
  const type = getNamedType(field.type);
  const call = `${field.name}${argumentsOf(field.args)}`;
  if (!isObjectType(type)) return call;
  if (depth === 0 || path.includes(type.name)) return '';
  const inner = select(type, depth - 1, path);
  return inner ? `${call} { ${inner} }` : '';
};

/** Every field of a type and what is below it, without coming back to a type on the way. */
export const select = (type: GraphQLNamedType, depth: number, path: readonly string[] = []): string =>
  Object.values((type as GraphQLObjectType).getFields())
    .filter(({ name }) => !name.startsWith('__'))
    .map((field) => selectField(field, depth, [...path, type.name]))
    .filter(Boolean)
    .join(' ');

/** Types that other subgraphs may refer to. */
export const entities: readonly GraphQLObjectType[] = (
  schema.getType('_Entity') as unknown as { getTypes(): GraphQLObjectType[] }
).getTypes();

/** A query for every list, and for every thing by every id. */
export const rootQueries = (ids: readonly string[], depth: number): string[] =>
  Object.values(schema.getQueryType()!.getFields())
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap(({ name, args, type }) => {
      const inner = select(getNamedType(type), depth);
      const byId = args.filter(({ type: given }) => String(given) === 'ID!').map(({ name: id }) => id);
      if (byId.length === 0) return [`{ ${name}${argumentsOf(args)} { ${inner} } }`];
      const calls = ids.flatMap((id, index) =>
        ids
          .slice(0, byId.length === 1 ? 1 : ids.length)
          .map(
            (other, place) =>
              `a${index}_${place}: ${name}(${byId[0]}: "${id}"${byId[1] ? `, ${byId[1]}: "${other}"` : ''}) { ${inner} }`,
          ),
      );
      return [`{ ${calls.join('\n')} }`];
    });

/** A query for every type through the door of the gateway. */
export const entityQuery = (type: GraphQLObjectType, depth: number): string =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type.name} { ${select(type, depth)} } } }`;
