import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { tourHandoverTransitions } from './tour-handover-transitions.ts';

const graph = await testSubgraph(travel);

test('PostgreSQL knows the same steps', async () => {
  const [{ arguments: steps }] = await graph.sql(
    `SELECT tgargs::text AS arguments FROM pg_trigger WHERE tgname = 'tour_handovers_next_status'`,
  );
  const named = Buffer.from(steps.slice(2), 'hex').toString().split('\0').filter(Boolean).sort();
  const ours = Object.entries(tourHandoverTransitions).flatMap(([from, all]) =>
    all.map((to) => `${from}>${to}`),
  );
  expect(named).toEqual(['>PROPOSED', ...ours].sort());
});
