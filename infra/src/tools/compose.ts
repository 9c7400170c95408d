import { composeServices } from '@apollo/composition';
import { printSubgraphSchema } from '@apollo/subgraph';
import { subgraphSchema } from '@media-graph/subgraph';
import { parse } from 'graphql';
import type { AnySubgraph } from '../subgraphs.ts';

/** The SDL of a subgraph as other teams review it. */
export const printSchema = (subgraph: AnySubgraph): string =>
  `${printSubgraphSchema(subgraphSchema(subgraph))}\n`;

/**
 * The supergraph of the subgraphs.
 *
 * @throws with every reason why they do not compose
 */
export const compose = (subgraphs: readonly AnySubgraph[]): string => {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map((subgraph) => ({
      name: subgraph.name,
      url: `http://${subgraph.name}/graphql`,
      typeDefs: parse(printSchema(subgraph)),
    })),
  );
  if (!supergraphSdl)
    throw new Error(
      `The subgraphs do not compose:\n${(errors ?? []).map(({ message }) => message).join('\n')}`,
    );
  return `${supergraphSdl.trim()}\n`;
};
