import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events);
const series = await newEvent(graph, { kind: 'CAMPAIGN_SERIES', dates: undefined });
const occasion = (startsOn: string | null, changes: object = {}) =>
  newEvent(graph, { seriesId: series.id, dates: startsOn === null ? undefined : { startsOn }, ...changes });
const before = async ({ id }: { id: string }, as = viewers.anonymous): Promise<string | null> => {
  const { data, errors } = await graph.ask(`{ event(id: "${id}") { previousOccasion { id } } }`, { as });
  expect(errors).toBeUndefined();
  return data.event.previousOccasion?.id ?? null;
};

test('an occasion is held against the one before it that took place and that one may see', async () => {
  const first = await occasion('2027-01-04');
  const undated = await occasion(null);
  const calledOff = await occasion('2027-02-01');
  await graph.mutated('cancelEvent', { id: calledOff.id, version: 1 }, viewers.eventManager);
  const secret = await occasion('2027-02-08', { visibility: 'PRIVATE' });
  const last = await occasion('2027-03-01');
  await newEvent(graph, { dates: { startsOn: '2027-02-20' } });
  expect(await Promise.all([first, undated, last, series].map((one) => before(one)))).toEqual([
    ...[null, null, first.id, null],
  ]);
  expect(await before(last, viewers.editor)).toBe(secret.id);
});

test('an occurrence is held against the one before it by the rule, and a list of them costs as much as one', async () => {
  const { id } = await newEvent(graph, { dates: { startsOn: '2027-05-03', startTime: '09:00' } });
  const rule = 'FREQ=WEEKLY;COUNT=5';
  await graph.mutated('repeatEvent', { id, version: 1, rule }, viewers.eventManager, 'event { id }');
  const ask = (first: number) =>
    graph.ask(
      `{ event(id: "${id}") { recurrence { occurrences(first: ${first}) { nodes { id previousOccasion { id } } } } } }`,
    );
  const { data } = await ask(5);
  const { nodes } = data.event.recurrence.occurrences;
  expect(nodes.map((one: { previousOccasion: { id: string } | null }) => one.previousOccasion?.id)).toEqual([
    ...[undefined, ...nodes.slice(0, 4).map((one: { id: string }) => one.id)],
  ]);
  const few = await graph.statementsOf(() => ask(3));
  expect((await graph.statementsOf(() => ask(5))).length).toBe(few.length);
  // Of both the series counts, in which this is the first.
  const own = await newEvent(graph, { kind: 'CAMPAIGN_SERIES', dates: undefined });
  await graph.sql('UPDATE events SET series_id = $1 WHERE id = $2', [own.id, nodes[2].id]);
  expect(await before(nodes[2])).toBeNull();
});
