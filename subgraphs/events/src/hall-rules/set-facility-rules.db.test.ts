import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, shanghaiInstant } from '@media-graph/subgraph';
import { codeOf, inDays, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { halls, keptHall } from '../testing/halls.ts';

const graph = await testSubgraph(events);
const { headquarters, eventManager, anonymous, editor, printing, travel } = viewers;
const { request, hold } = halls(graph);
const rules = {
  ...{ setupMinutes: 60, teardownMinutes: 30 },
  bookableHours: { weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '08:00', closes: '22:00' },
};
const set = (facilityId: string, changes: object = {}, as = headquarters) =>
  graph.mutate(
    'setFacilityRules',
    { facilityId, ...rules, ...changes },
    as,
    'facility { id setupMinutes bookableHours { opens closes weekdays } }',
  );
const hallWith = async (changes: object = {}) => {
  const id = randomUUID();
  expect((await set(id, changes)).code).toBeNull();
  return id;
};
const day = inDays(7);
const use = (facilityId: string, from: string, until: string, untilDay = day) => ({
  ...{ facilityId, purpose: 'Rehearsal' },
  startsAt: shanghaiInstant(day, from).toISOString(),
  endsAt: shanghaiInstant(untilDay, until).toISOString(),
});
const weekdayOf = (date: string) => ((new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

test('a booking takes as long as the hall takes to be made ready, unless it says otherwise', async () => {
  const hall = await hallWith();
  const usual = await hold(use(hall, '10:00', '12:00'));
  expect(usual.thing.occupied).toEqual({
    startsAt: shanghaiInstant(day, '09:00').toISOString(),
    endsAt: shanghaiInstant(day, '12:30').toISOString(),
  });
  expect(codeOf(await hold(use(hall, '13:00', '14:00')))).toBe('CONFLICT_OVERLAP');
  const short = await hold({ ...use(hall, '13:00', '14:00'), setupMinutes: 0, teardownMinutes: 0 });
  expect(short.thing.occupied.startsAt).toBe(shanghaiInstant(day, '13:00').toISOString());
});

test.each<[string, string, string, string, number, string]>([
  ['from opening to closing', '08:00', '22:00', day, 0, 'done'],
  ['before it opens', '07:59', '09:00', day, 0, 'INVALID_INPUT'],
  ['at three in the night', '03:00', '04:00', day, 0, 'INVALID_INPUT'],
  ['after it closes', '21:00', '22:01', day, 0, 'INVALID_INPUT'],
  ['from closing on', '22:00', '23:00', day, 0, 'INVALID_INPUT'],
  ['over two days, each in its hours', '20:00', '09:00', addDays(day, 1), 0, 'done'],
  ['to the opening of the next day', '20:00', '08:00', addDays(day, 1), 0, 'INVALID_INPUT'],
  ['over a day on which it is closed', '20:00', '09:00', addDays(day, 2), 1, 'INVALID_INPUT'],
])('a hall is booked in its hours: %s', async (_, from, until, untilDay, closedAfter, expected) => {
  const closed = closedAfter === 0 ? 0 : weekdayOf(addDays(day, closedAfter));
  const weekdays = rules.bookableHours.weekdays.filter((one) => one !== closed);
  const hall = await hallWith({ bookableHours: { ...rules.bookableHours, weekdays } });
  const asked = use(hall, from, until, untilDay);
  expect(codeOf(await hold(asked))).toBe(expected);
  expect(codeOf(await request(asked))).toBe(expected);
});

test('a hall that is open to midnight is booked to midnight, and one without rules at any time', async () => {
  const late = await hallWith({ bookableHours: { ...rules.bookableHours, closes: '24:00' } });
  expect(codeOf(await hold(use(late, '20:00', '00:00', addDays(day, 1))))).toBe('done');
  expect(codeOf(await hold(use(randomUUID(), '03:00', '04:00')))).toBe('done');
});

test('headquarters and event managers set the rules; others are told that they may not', async () => {
  const hall = randomUUID();
  for (const as of [anonymous, editor, staffOf('printing')])
    expect((await set(hall, {}, as)).code).toBe('FORBIDDEN');
  for (const as of [eventManager, headquarters])
    expect((await set(hall, { setupMinutes: 5 }, as)).thing).toEqual({
      ...{ id: hall, setupMinutes: 5 },
      bookableHours: { opens: '08:00', closes: '22:00', weekdays: [1, 2, 3, 4, 5, 6, 7] },
    });
  const [audited] = await graph.sql(
    'SELECT count(*)::int AS count FROM audit_log WHERE entity_id = $1 AND operation = $2',
    [hall, 'setFacilityRules'],
  );
  expect(audited.count).toBe(2);
});

test('the keeper’s staff answer for what is booked in a hall, and for no other hall', async () => {
  const { step } = halls(graph);
  const hall = await keptHall(graph);
  const asked = await request(use(hall, '10:00', '12:00'));
  for (const as of [printing, editor])
    expect((await step('confirmFacilityBooking', asked, as)).code).toBe(
      as === printing ? 'FORBIDDEN' : 'NOT_FOUND',
    );
  const given = await step('confirmFacilityBooking', asked, travel);
  expect(given.thing.status).toBe('CONFIRMED');
  expect((await step('changeFacilityBooking', given, printing, { purpose: 'Feast' })).code).toBe('FORBIDDEN');
  const changed = await step('changeFacilityBooking', given, travel, { purpose: 'Feast' });
  expect(changed.thing.purpose).toBe('Feast');
  const second = await request(use(hall, '14:00', '15:00'), editor);
  expect((await step('rejectFacilityBooking', second, travel, { reason: 'Repairs' })).thing.status).toBe(
    'REJECTED',
  );
  const elsewhere = await request(use(randomUUID(), '14:00', '15:00'), editor);
  for (const name of ['confirmFacilityBooking', 'rejectFacilityBooking'])
    expect((await step(name, elsewhere, travel, name.startsWith('reject') ? { reason: 'x' } : {})).code).toBe(
      'NOT_FOUND',
    );
  const fields = 'keeper { id } needsConfirmation bookings { nodes { bookedBy { id } } }';
  const { entities } = await graph.entities('Facility', [hall], fields, travel);
  expect(entities[0]).toMatchObject({
    ...{ keeper: { id: travel.organisation }, needsConfirmation: true },
    bookings: {
      nodes: [{ bookedBy: { id: printing.organisation } }, { bookedBy: { id: editor.organisation } }],
    },
  });
});

test.each<[object, string[]]>([
  [{ setupMinutes: -1 }, ['setupMinutes']],
  [{ teardownMinutes: 1441 }, ['teardownMinutes']],
  [{ bookableHours: { ...rules.bookableHours, weekdays: [] } }, ['bookableHours', 'weekdays']],
  [{ bookableHours: { ...rules.bookableHours, weekdays: [8] } }, ['bookableHours', 'weekdays']],
  [{ bookableHours: { ...rules.bookableHours, opens: '8:00' } }, ['bookableHours', 'opens']],
  [{ bookableHours: { ...rules.bookableHours, opens: '24:00' } }, ['bookableHours', 'closes']],
  [{ bookableHours: { ...rules.bookableHours, closes: '08:00' } }, ['bookableHours', 'closes']],
  [{ facilityId: 'nonsense' }, ['facilityId']],
  [{ keeperId: 'nobody' }, ['keeperId']],
])('no rules are %j', async (changes, field) => {
  expect(await set(randomUUID(), changes)).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', ...field] },
  });
});
