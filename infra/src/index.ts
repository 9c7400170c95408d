export { createSubgraphs, subgraphOf } from './create-subgraphs.ts';
export { blockingStatements } from './migrations/blocking-statements.ts';
export { migrateSafely } from './migrations/migrate-safely.ts';
export { endBrokenSubgraph } from './run/end-broken-subgraph.ts';
export { prepareDatabase } from './run/prepare-database.ts';
export { type RunningGraph, startGraph, subgraphSecret } from './run/start-graph.ts';
