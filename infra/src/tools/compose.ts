import { composeServices } from '@apollo/composition';
import { printSubgraphSchema } from '@apollo/subgraph';
import { subgraphSchema } from '@media-graph/subgraph';
import { parse, printSchema as printApi } from 'graphql';
import type { AnySubgraph } from '../create-subgraphs.ts';

/** The SDL of a subgraph as other teams review it. */
export const printSchema = (subgraph: AnySubgraph): string =>
  `${printSubgraphSchema(subgraphSchema(subgraph))}\n`;

/**
 * The supergraph of the subgraphs, and what its clients see of it.
 *
 * @param subgraphs SDL by the subgraph's name
 * @throws with every reason why they do not compose
 */
export const compose = (subgraphs: ReadonlyMap<string, string>): { supergraph: string; api: string } => {
  const { supergraphSdl, schema, errors } = composeServices(
    [...subgraphs].map(([name, sdl]) => ({ name, url: `http://${name}/graphql`, typeDefs: parse(sdl) })),
  );
  if (!schema)
    throw new Error(
      `The subgraphs do not compose:\n${(errors ?? []).map(({ message }) => message).join('\n')}`,
    );
  const api = printApi(schema.toAPISchema().toGraphQLJSSchema());
  return { supergraph: `${supergraphSdl.trim()}\n`, api: `${api}\n` };
};
