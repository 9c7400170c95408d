export { createSubgraphs } from './create-subgraphs.ts';
export { prepareDatabase } from './run/prepare-database.ts';
export { type RunningGraph, startGraph, subgraphSecret } from './run/start-graph.ts';
