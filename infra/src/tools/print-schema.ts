import { printSubgraphSchema } from '@apollo/subgraph';
import { type AnySubgraph, subgraphSchema } from '@media-graph/subgraph';

/** The SDL of a subgraph as other teams review it. */
export const printSchema = (subgraph: AnySubgraph): string =>
  `${printSubgraphSchema(subgraphSchema(subgraph))}\n`;
