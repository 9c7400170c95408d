import type { AnySubgraph } from '@media-graph/subgraph';

/**
 * The tables that a subgraph's own code knows. Rows are demanded of these alone: a release's tests are run on the tables of
 * the next one too, which may have more (`npm run test:former`).
 */
export const tablesOf = ({ modules }: Pick<AnySubgraph, 'modules'>): ReadonlySet<string> =>
  new Set(modules.flatMap(({ entities = [] }) => entities.map(({ options }) => options.tableName!)));
