import { randomUUID } from 'node:crypto';
import { type TestSubgraph, viewers } from '@media-graph/testing';

/** Enters an event as its managers do, with what a test has to say of it. */
export const newEvent = (graph: TestSubgraph, changes: object = {}) => {
  const code = `made-${randomUUID()}`;
  const dates = { startsOn: '2027-03-04', endsOn: '2027-03-05' };
  return graph.mutated(
    'createEvent',
    { code, name: { en: code }, kind: 'FORUM', visibility: 'PUBLIC', dates, ...changes },
    viewers.eventManager,
  );
};
