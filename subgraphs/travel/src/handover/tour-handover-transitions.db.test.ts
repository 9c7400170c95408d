import { expect, test } from '@jest/globals';
import { keptSteps, testSubgraph } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { tourHandoverTransitions } from './tour-handover-transitions.ts';

const graph = await testSubgraph(travel);

test('PostgreSQL knows the same steps', async () => {
  const named = await keptSteps(graph, 'tour_handovers_next_status');
  const ours = Object.entries(tourHandoverTransitions).flatMap(([from, all]) =>
    all.map((to) => `${from}>${to}`),
  );
  expect(named).toEqual(['>PROPOSED', ...ours].sort());
});
