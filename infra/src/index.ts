export { type RunningGraph, startGraph, subgraphSecret } from './run/start-graph.ts';
export { type AnySubgraph, createSubgraphs } from './subgraphs.ts';
