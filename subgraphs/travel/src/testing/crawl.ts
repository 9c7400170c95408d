import type { Viewer } from '@media-graph/service';
import { subgraphSchema } from '@media-graph/subgraph';
import type { TestSubgraph } from '@media-graph/testing';
import {
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import { travel } from '../subgraph.ts';

type Given = Readonly<Record<string, string>>;

/** Arguments of a field: required ones as given by name, and a purpose wherever one may be named. */
const argumentsOf = (field: GraphQLField<unknown, unknown>, given: Given): string | null => {
  const written: string[] = [];
  for (const argument of field.args) {
    const value = given[argument.name];
    if (value !== undefined) written.push(`${argument.name}: ${value}`);
    else if (isRequiredArgument(argument)) return null;
  }
  return written.length > 0 ? `(${written.join(', ')})` : '';
};

/**
 * Everything that can be asked for below a type, along every path that enters no type twice: the fields of a question,
 * for tests of who sees what.
 *
 * @param given values of arguments by their names, as written in GraphQL
 */
const everythingBelow = (
  schema: GraphQLSchema,
  typeName: string,
  given: Given,
  path: readonly string[] = [],
): string => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return Object.values(type.getFields())
    .flatMap((field) => {
      const below = getNamedType(field.type);
      const written = argumentsOf(field, given);
      // Edges lead where nodes lead.
      if (written === null || field.name === 'edges' || isUnionType(below)) return [];
      if (!isObjectType(below)) return [`${field.name}${written}`];
      if (path.includes(below.name)) return [];
      const fields = everythingBelow(schema, below.name, given, [...path, typeName]);
      return fields === '' ? [] : [`${field.name}${written} { ${fields} }`];
    })
    .join(' ');
};

const schema = subgraphSchema(travel);
const given = { month: '"2024-05"', first: '50', purpose: '"a test of who sees what"' };

/** All that a viewer gets by asking for everything: the lists, and each thing by its reference. */
export const askEverything = async (
  graph: TestSubgraph,
  as: Viewer,
  entities: readonly (readonly [typename: string, id: string])[],
): Promise<{ text: string; errors: GraphQLFormattedError[] }> => {
  const answers = [await graph.ask(`{ ${everythingBelow(schema, 'Query', given)} }`, { as })];
  for (const [typename, id] of entities)
    answers.push(
      await graph.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${everythingBelow(schema, typename, given)} } } }`,
        { as, variables: { of: [{ __typename: typename, id }] } },
      ),
    );
  return {
    text: JSON.stringify(answers.map(({ data }) => data)),
    errors: answers.flatMap(({ errors = [] }) => errors),
  };
};
