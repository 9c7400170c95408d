export { type TestDatabase, testDatabase } from './test-database.ts';
export { type Answer, type TestSubgraph, testSubgraph } from './test-subgraph.ts';
export { staffOf, viewers } from './viewers.ts';
