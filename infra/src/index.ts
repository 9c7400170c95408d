export { type RunningGraph, startGraph } from './start-graph.ts';
export { type AnySubgraph, createSubgraphs } from './subgraphs.ts';
