export type { Answer } from './answer.ts';
export { checkLists } from './check-lists.ts';
export { crawl, type Thing } from './crawl.ts';
export { installedBrowser } from './installed-browser.ts';
export type { Outcome } from './mutate.ts';
export { seedRoles, type TestDatabase, testDatabase } from './test-database.ts';
export { type TestSubgraph, testSubgraph } from './test-subgraph.ts';
export { managerOf, refusalOf, staffOf, viewers } from './viewers.ts';
export { withLayers } from './with-layers.ts';
