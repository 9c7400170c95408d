import { subgraphSchema } from '@media-graph/subgraph';
import { callOf, everythingBelow } from '@media-graph/testing';
import { type GraphQLArgument, type GraphQLNamedType, type GraphQLObjectType, getNamedType } from 'graphql';
import { distribution } from '../subgraph.ts';

export const schema = subgraphSchema(distribution);

const values: Readonly<Record<string, string>> = {
  first: '50',
  purpose: 'DELIVERY',
  month: '"2024-05"',
  on: '"2024-05-08"',
  before: '"2099-01-01"',
};

const argumentOf = ({ name }: GraphQLArgument): string | undefined => values[name];

/** Every field of a type and what is below it, without coming back to a type on the way. */
const select = (type: GraphQLNamedType, depth: number): string =>
  everythingBelow(type, { depth, circles: false, argumentOf });

/** Types that other subgraphs may refer to. */
export const entities: readonly GraphQLObjectType[] = (
  schema.getType('_Entity') as unknown as { getTypes(): GraphQLObjectType[] }
).getTypes();

/** A query for every list, and for every thing by every id. */
export const rootQueries = (ids: readonly string[], depth: number): string[] =>
  Object.values(schema.getQueryType()!.getFields())
    .filter(({ name }) => !name.startsWith('_'))
    .flatMap((field) => {
      const { name, args, type } = field;
      const inner = select(getNamedType(type), depth);
      const byId = args.filter(({ type: given }) => String(given) === 'ID!').map(({ name: id }) => id);
      if (byId.length === 0) return [`{ ${callOf(field, argumentOf)} { ${inner} } }`];
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
