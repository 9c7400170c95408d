import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { codeOf, inHours, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { reader, registrations } from '../testing/registrations.ts';

const graph = await testSubgraph(events);
const { eventManager, printing } = viewers;
const { open, hold, statusOf } = registrations(graph);
test.each([
  ['capacity', { capacity: 0 }],
  ['capacity', { capacity: 100_001 }],
  ['holdMinutes', { holdMinutes: 0 }],
  ['closesAt', { closesAt: inHours(-2) }],
  ['closesAt', { opensAt: inHours(5), closesAt: inHours(4) }],
  ['ticketKinds', { ticketKinds: [] }],
  ['ticketKinds.0.name', { ticketKinds: [{ name: {} }] }],
  ['ticketKinds.0.quota', { ticketKinds: [{ name: { en: 'x' }, quota: -1 }] }],
])('a desk is not opened with a bad %s', async (field, input) => {
  const { id } = await graph.mutated(
    'createEvent',
    { code: `e-${randomUUID()}`, name: { en: 'x' }, kind: 'FORUM' },
    eventManager,
  );
  const whole = {
    capacity: 5,
    opensAt: inHours(1),
    closesAt: inHours(2),
    ticketKinds: [{ name: { en: 'x' } }],
  };
  const attempt = (more: object, as: Viewer = eventManager) =>
    graph.mutate('openEventRegistration', { eventId: id, ...whole, ...more }, as, 'event { id }');
  const bad = await attempt(input);
  expect([bad.code, bad.field?.slice(1).join('.')]).toEqual(['INVALID_INPUT', field]);
  expect(codeOf(await attempt({}, printing))).toBe('FORBIDDEN');
  expect(codeOf(await attempt({}))).toBe('done');
  expect(codeOf(await attempt({}))).toBe('DUPLICATE');
});

test('more places go to those who wait; fewer than are taken are refused', async () => {
  const event = await open({ capacity: 1 });
  await hold(event, reader());
  const waits = await hold(event, reader(), { isWaiting: true });
  const change = (input: object) =>
    graph.mutate(
      'changeEventRegistration',
      { id: event.id, version: 1, ...input },
      eventManager,
      'event { id }',
    );
  expect(codeOf(await change({ capacity: 0 }))).toBe('INVALID_INPUT');
  expect(codeOf(await change({ capacity: 2 }))).toBe('done');
  expect((await statusOf(waits)).status).toBe('HELD');
  expect(codeOf(await change({ capacity: 1, version: 2 }))).toBe('SOLD_OUT');
  expect(codeOf(await change({ closesAt: inHours(-0.5), version: 2 }))).toBe('done');
  const added = { eventId: event.id, ticketKind: { name: { en: 'Press' }, quota: 3 } };
  expect((await graph.mutate('addEventTicketKind', added, eventManager)).thing.placesLeft).toBe(3);
});
