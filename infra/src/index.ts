export { createSubgraphs, subgraphOf } from './create-subgraphs.ts';
export { endBrokenSubgraph } from './run/end-broken-subgraph.ts';
export { prepareDatabase } from './run/prepare-database.ts';
export { type RunningGraph, startGraph, subgraphSecret } from './run/start-graph.ts';
