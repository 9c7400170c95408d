import type { Viewer } from '@media-graph/service';
import type { Subgraph } from '@media-graph/subgraph';

/**
 * A subgraph in which each of the two layers that hide rows can be taken away, to show that the other holds alone: the
 * row policies of the database, and the conditions of the repositories. What is taken away sees a viewer with the role
 * that sees most; the guards of the resolvers do so always.
 *
 * @param widest the role of a viewer who sees most, such as `finance`
 * @example
 * const { layers, subgraph, opened } = withLayers(travel, 'finance');
 * Object.assign(layers, { policies: true, conditions: false });
 * await crawl(await testSubgraph(subgraph), opened(theirs.staff), things);
 */
export const withLayers = <DataSources extends object>(subgraph: Subgraph<DataSources>, widest: string) => {
  const layers = { policies: true, conditions: true };
  const closed = (viewer: Viewer): Viewer => ({
    ...viewer,
    roles: viewer.roles.filter((role) => role !== widest),
  });
  return {
    layers,
    /** A viewer whom no guard of a resolver stops, so that only the layers do. */
    opened: (viewer: Viewer): Viewer => ({ ...viewer, roles: [...viewer.roles, widest] }),
    subgraph: {
      ...subgraph,
      databaseRole: (viewer) => subgraph.databaseRole(layers.policies ? closed(viewer) : viewer),
      createDataSources: (session) =>
        subgraph.createDataSources({
          ...session,
          viewer: layers.conditions ? closed(session.viewer) : session.viewer,
        }),
    } satisfies Subgraph<DataSources>,
  };
};
