import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events);
const place = ({ id }: { id: string }, version: number, parent: { id: string } | null) =>
  graph.mutate('setSuperEvent', { id, version, superEventId: parent?.id ?? null }, viewers.eventManager);

test('setSuperEvent makes an event a part of another one, of none, and never of itself', async () => {
  const [one, two, three] = [await newEvent(graph), await newEvent(graph), await newEvent(graph)];
  const inside = await place(one, 1, one);
  expect([inside.code, inside.field]).toEqual(['INVALID_INPUT', ['input', 'superEventId']]);
  expect((await place(two, 1, one)).code).toBeNull();
  expect((await place(three, 1, two)).code).toBeNull();
  expect((await place(one, 1, three)).message).toContain('inside one of its parts');
  expect((await place(one, 1, { id: 'nonsense' })).code).toBe('NOT_FOUND');
  expect((await place(two, 2, null)).thing.version).toBe(3);
});

test('no event is inside itself, not even when two circles close at once', async () => {
  const pairs = await Promise.all(
    Array.from({ length: 8 }, async () => [await newEvent(graph), await newEvent(graph)] as const),
  );
  for (const [left, right] of pairs) {
    const outcomes = await Promise.all([place(left, 1, right), place(right, 1, left)]);
    expect(outcomes.map(({ code }) => code ?? 'placed').sort()).toEqual(['INVALID_INPUT', 'placed']);
  }
});
