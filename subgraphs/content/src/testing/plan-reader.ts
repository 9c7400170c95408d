import { expect } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import type { TestSubgraph } from '@media-graph/testing';

/** The plans of the statements that a query causes, as PostgreSQL makes them for the viewer's role. */
export const planReader =
  (graph: TestSubgraph) =>
  async (query: string, viewer: Viewer, variables: object = {}): Promise<string> => {
    const plans = await graph.plansOf(async () => {
      const { errors } = await graph.ask(query, { as: viewer, variables: { ...variables } });
      expect(errors).toBeUndefined();
    }, viewer);
    expect(plans).not.toEqual([]);
    return plans.join('\n');
  };
