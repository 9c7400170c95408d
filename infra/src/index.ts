export { type RunningGraph, seedRoles, startGraph, subgraphSecret } from './start-graph.ts';
export { type AnySubgraph, createSubgraphs } from './subgraphs.ts';
