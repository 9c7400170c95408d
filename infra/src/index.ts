export { type RunningGraph, seedRoles, startGraph } from './start-graph.ts';
export { type AnySubgraph, createSubgraphs } from './subgraphs.ts';
