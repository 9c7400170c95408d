import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { at, halls, slot } from '../testing/halls.ts';

const graph = await testSubgraph(events);
const { printing, travel, eventManager, headquarters } = viewers;
const { request, hold, step, occupied } = halls(graph);

test('a hold moves to another time, unless the hall is taken then', async () => {
  const hall = randomUUID();
  const held = await hold(slot(hall));
  await hold(slot(hall, 4, 6), travel);
  const moved = await step('changeFacilityBooking', held, printing, { startsAt: at(2), endsAt: at(4) });
  expect(moved.thing).toMatchObject({ status: 'HELD', startsAt: at(2), version: 2, purpose: 'Rehearsal' });
  expect(codeOf(await step('changeFacilityBooking', moved, printing, { endsAt: at(5) }))).toBe(
    'CONFLICT_OVERLAP',
  );
  expect((await occupied([hall])).times).toEqual([[{ startsAt: at(2), endsAt: at(6) }]]);
});

test('of two who move to one time, one gets it', async () => {
  const hall = randomUUID();
  const both = await Promise.all([hold(slot(hall, 0, 1)), hold(slot(hall, 1, 2), travel)]);
  const codes = await Promise.all(
    both.map(async (one, index) =>
      codeOf(
        await step('changeFacilityBooking', one, [printing, travel][index], {
          startsAt: at(8),
          endsAt: at(9),
        }),
      ),
    ),
  );
  expect(codes.sort()).toEqual(['CONFLICT_OVERLAP', 'done']);
});

test('what is confirmed is changed by event managers, what is ended by nobody, and others’ by nobody else', async () => {
  const confirmed = await step('confirmFacilityBooking', await request());
  const later = { startsAt: at(3), endsAt: at(5) };
  expect(codeOf(await step('changeFacilityBooking', confirmed, printing, later))).toBe('FORBIDDEN');
  expect(codeOf(await step('changeFacilityBooking', confirmed, travel, later))).toBe('NOT_FOUND');
  expect(codeOf(await step('changeFacilityBooking', confirmed, headquarters, later))).toBe('FORBIDDEN');
  const moved = await step('changeFacilityBooking', confirmed, eventManager, later);
  expect(moved.thing).toMatchObject({ status: 'CONFIRMED', startsAt: at(3) });
  const ended = await step('cancelFacilityBooking', moved);
  expect(codeOf(await step('changeFacilityBooking', ended, eventManager, later))).toBe('ILLEGAL_TRANSITION');
});

test.each<[object, string]>([
  [{ startsAt: at(-100) }, 'startsAt'],
  [{ startsAt: at(10), endsAt: at(9) }, 'endsAt'],
  [{ setupMinutes: -1 }, 'setupMinutes'],
])('no booking is changed to %j', async (changes, field) => {
  expect(await step('changeFacilityBooking', await hold(), printing, changes)).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', field] },
  });
});
