import { printSubgraphSchema } from '@apollo/subgraph';
import { subgraphSchema } from '@media-graph/subgraph';
import type { AnySubgraph } from '../create-subgraphs.ts';

/** The SDL of a subgraph as other teams review it. */
export const printSchema = (subgraph: AnySubgraph): string =>
  `${printSubgraphSchema(subgraphSchema(subgraph))}\n`;
