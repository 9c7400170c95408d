import type { Viewer } from '@media-graph/service';
import { subgraphSchema } from '@media-graph/subgraph';
import { everythingBelow, type TestSubgraph } from '@media-graph/testing';
import { type GraphQLFormattedError, isRequiredArgument } from 'graphql';
import { travel } from '../subgraph.ts';

const schema = subgraphSchema(travel);
const given: Readonly<Record<string, string>> = {
  month: '"2024-05"',
  first: '50',
  purpose: '"a test of who sees what"',
};

/** Along every path that enters no type twice; things by their ids are asked for by reference. */
const everything = (typename: string): string =>
  everythingBelow(schema.getType(typename)!, {
    depth: Number.POSITIVE_INFINITY,
    circles: false,
    argumentOf: ({ name }) => given[name],
    // Edges lead where nodes lead.
    leaveOut: ({ name, args }) =>
      name === 'edges' || args.some((argument) => isRequiredArgument(argument) && !given[argument.name]),
  });

/** All that a viewer gets by asking for everything: the lists, and each thing by its reference. */
export const askEverything = async (
  graph: TestSubgraph,
  as: Viewer,
  entities: readonly (readonly [typename: string, id: string])[],
): Promise<{ text: string; errors: GraphQLFormattedError[] }> => {
  const answers = [await graph.ask(`{ ${everything('Query')} }`, { as })];
  for (const [typename, id] of entities)
    answers.push(
      await graph.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${typename} { ${everything(typename)} } } }`,
        { as, variables: { of: [{ __typename: typename, id }] } },
      ),
    );
  return {
    text: JSON.stringify(answers.map(({ data }) => data)),
    errors: answers.flatMap(({ errors = [] }) => errors),
  };
};
