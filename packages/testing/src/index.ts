export { type Crawl, callOf, everythingBelow, isExternal } from './everything-below.ts';
export { type TestDatabase, testDatabase } from './test-database.ts';
export { type Answer, type TestSubgraph, testSubgraph } from './test-subgraph.ts';
export { staffOf, viewers } from './viewers.ts';
