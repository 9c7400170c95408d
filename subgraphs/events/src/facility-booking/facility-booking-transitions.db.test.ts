import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { halls, slot } from '../testing/halls.ts';

const graph = await testSubgraph(events);
const { eventManager, printing, travel } = viewers;
const { request, hold, step, expire, occupied } = halls(graph);

test('a hold that has run out cannot be confirmed even while nobody else wants the hall', async () => {
  const held = await hold();
  await expire(held);
  expect(codeOf(await step('confirmFacilityBooking', held))).toBe('HOLD_EXPIRED');
  const { data } = await graph.ask(`{ facilityBooking(id: "${held.thing.id}") { status isLapsed } }`, {
    as: printing,
  });
  expect(data.facilityBooking.isLapsed).toBe(true);
});

test('requests keep nothing; the confirmed one wins and the others are told why', async () => {
  const facilityId = randomUUID();
  const [one, other, apart] = await Promise.all([
    request(slot(facilityId)),
    request(slot(facilityId, 1, 3), travel),
    request(slot(facilityId, 2, 3), travel),
  ]);
  expect([one, other, apart].map(({ thing }) => thing.status)).toEqual(Array(3).fill('REQUESTED'));
  expect((await occupied([facilityId])).times).toEqual([[]]);
  const { thing } = await step('confirmFacilityBooking', one);
  expect(thing).toMatchObject({ status: 'CONFIRMED', version: 2 });
  const { data } = await graph.ask(
    `{ facilityBookings(facilityId: "${facilityId}") { nodes { id status statusReason } } }`,
    { as: travel },
  );
  expect(data.facilityBookings.nodes).toEqual([
    {
      ...{ id: other.thing.id, status: 'REJECTED' },
      statusReason: 'The hall was given to another booking at this time',
    },
    { id: apart.thing.id, status: 'REQUESTED', statusReason: null },
  ]);
});

test('two overlapping requests confirmed at once: one gets the hall', async () => {
  const facilityId = randomUUID();
  const requests = await Promise.all([printing, travel].map((as) => request(slot(facilityId), as)));
  const codes = await Promise.all(
    requests.map(async (one) => codeOf(await step('confirmFacilityBooking', one))),
  );
  expect(codes.filter((one) => one === 'done')).toHaveLength(1);
  expect(['VERSION_CONFLICT', 'CONFLICT_OVERLAP', 'ILLEGAL_TRANSITION']).toContain(
    codes.find((one) => one !== 'done'),
  );
});

test('a hall given back can be taken again; what is ended stays ended', async () => {
  const facilityId = randomUUID();
  const confirmed = await step('confirmFacilityBooking', await hold(slot(facilityId)));
  expect(confirmed.thing.status).toBe('CONFIRMED');
  expect(codeOf(await hold(slot(facilityId), travel))).toBe('CONFLICT_OVERLAP');
  const ended = await step('cancelFacilityBooking', confirmed, printing, { reason: 'Moved' });
  expect(ended.thing).toMatchObject({ status: 'CANCELLED', statusReason: 'Moved', version: 3 });
  expect(codeOf(await hold(slot(facilityId), travel))).toBe('done');
  for (const [mutation, more] of [
    ['confirmFacilityBooking', {}],
    ['cancelFacilityBooking', {}],
    ['rejectFacilityBooking', { reason: 'No' }],
  ] as const)
    expect(codeOf(await step(mutation, ended, eventManager, more))).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql(`UPDATE facility_bookings SET status = 'HELD' WHERE id = $1`, [ended.thing.id]),
  ).rejects.toThrow('no step leads');
});

test('an event manager confirms and rejects; staff do not', async () => {
  const own = await hold();
  expect(codeOf(await step('confirmFacilityBooking', own, printing))).toBe('FORBIDDEN');
  expect(codeOf(await step('rejectFacilityBooking', own, printing, { reason: 'x' }))).toBe('FORBIDDEN');
  const { thing } = await step('rejectFacilityBooking', own, eventManager, { reason: 'Repairs' });
  expect(thing).toMatchObject({ status: 'REJECTED', statusReason: 'Repairs' });
});
