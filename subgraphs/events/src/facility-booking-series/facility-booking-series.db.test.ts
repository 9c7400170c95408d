import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { at, halls, keptHall, slot } from '../testing/halls.ts';

const graph = await testSubgraph(events);
const { eventManager, printing, travel, editor, anonymous, finance, headquarters } = viewers;
const { hold, request, step } = halls(graph);
const days = 24;
const fields = `series { id rule facility { id } bookedBy { id }
    bookings(first: 100) { totalCount nodes { id version status startsAt series { id } } } }
  skipped { startsAt obstacle }`;
const ask = (facilityId: string, input: object = {}) =>
  graph.mutate(
    'requestFacilityBookingSeries',
    { ...slot(facilityId), rule: 'FREQ=DAILY;COUNT=5', ...input },
    printing,
    fields,
  );
const of = (name: string, id: string, input: object = {}, as = eventManager) => {
  const skips = name === 'confirmFacilityBookingSeries' ? 'skipped { startsAt obstacle }' : '';
  return graph.mutate(name, { id, ...input }, as, `series { id } bookings { status startsAt } ${skips}`);
};
const statuses = async (id: string) =>
  (await graph.sql('SELECT status FROM facility_bookings WHERE series_id = $1 ORDER BY starts_at', [id])).map(
    ({ status }) => status,
  );

test('a hall is asked for every day, each use for itself, and given, given back or taken back as one or singly', async () => {
  const hall = await keptHall(graph);
  const { series, skipped } = (await ask(hall)).things;
  expect(skipped).toEqual([]);
  expect(series).toMatchObject({ rule: 'FREQ=DAILY;COUNT=5', facility: { id: hall } });
  expect(series.bookings.nodes.map(({ startsAt }: { startsAt: string }) => startsAt)).toEqual(
    [0, 1, 2, 3, 4].map((day) => at(day * days)),
  );
  const [, second] = series.bookings.nodes;
  expect(second).toMatchObject({ status: 'REQUESTED', series: { id: series.id } });
  for (const as of [printing, editor]) {
    const refused = await of('confirmFacilityBookingSeries', series.id, {}, as);
    expect(codeOf(refused)).toBe(as === printing ? 'FORBIDDEN' : 'NOT_FOUND');
  }
  for (const as of [anonymous, finance, headquarters])
    expect(codeOf(await of('cancelFacilityBookingSeries', series.id, { reason: 'x' }, as))).toBe('FORBIDDEN');
  await graph.mutated('cancelFacilityBooking', { id: second.id, version: 1 }, printing);
  const { bookings } = (await of('confirmFacilityBookingSeries', series.id, {}, travel)).things;
  expect(bookings).toHaveLength(4);
  expect(await statuses(series.id)).toEqual([
    ...['CONFIRMED', 'CANCELLED', 'CONFIRMED', 'CONFIRMED', 'CONFIRMED'],
  ]);
  expect(codeOf(await of('confirmFacilityBookingSeries', series.id))).toBe('ILLEGAL_TRANSITION');
  const reason = 'The course ends early';
  const fromDay = at(3 * days).slice(0, 10);
  const ended = await of('cancelFacilityBookingSeries', series.id, { reason, fromDay }, printing);
  expect(ended.things.bookings).toHaveLength(2);
  await of('cancelFacilityBookingSeries', series.id, { reason }, printing);
  expect(await statuses(series.id)).toEqual(Array(5).fill('CANCELLED'));
  const versions = await graph.sql(
    'SELECT version, status_reason FROM facility_bookings WHERE series_id = $1 ORDER BY starts_at DESC LIMIT 1',
    [series.id],
  );
  expect(versions).toEqual([{ version: 3, status_reason: reason }]);
  expect(codeOf(await of('cancelFacilityBookingSeries', series.id, { reason }))).toBe('ILLEGAL_TRANSITION');
});

test('all uses or those that fit: what is taken, closed, out of hours, too far away or without equipment is told', async () => {
  const hall = await keptHall(graph, { mostDaysAhead: 6 });
  await hold({ ...slot(hall, days + 1, days + 3) }, travel);
  await graph.mutated(
    'closeFacility',
    { facilityId: hall, startsAt: at(2 * days), endsAt: at(2 * days + 1), reason: 'Painting' },
    eventManager,
    'closure { id }',
  );
  const daily = { rule: 'FREQ=DAILY;COUNT=8' };
  const whole = await ask(hall, daily);
  expect(codeOf(whole)).toBe('CONFLICT_OVERLAP');
  const { series, skipped } = (await ask(hall, { ...daily, isPartial: true })).things;
  expect(skipped).toEqual([
    { startsAt: at(days), obstacle: 'TAKEN' },
    { startsAt: at(2 * days), obstacle: 'CLOSED' },
    ...[5, 6, 7].map((day) => ({ startsAt: at(day * days), obstacle: 'TOO_FAR_AHEAD' })),
  ]);
  expect(series.bookings.totalCount).toBe(3);
  const other = await hold(slot(hall, 0, 1), travel);
  expect(codeOf(await of('confirmFacilityBookingSeries', series.id))).toBe('CONFLICT_OVERLAP');
  const given = (await of('confirmFacilityBookingSeries', series.id, { isPartial: true })).things;
  expect([given.bookings.length, given.skipped]).toEqual([2, [{ startsAt: at(0), obstacle: 'TAKEN' }]]);
  expect(await statuses(series.id)).toEqual(['REQUESTED', 'CONFIRMED', 'CONFIRMED']);
  await step('cancelFacilityBooking', other, travel);
  const left = await of('rejectFacilityBookingSeries', series.id, { reason: 'Needed' }, travel);
  expect(left.things.bookings).toEqual([{ status: 'REJECTED', startsAt: at(0) }]);
  expect(
    codeOf(
      await ask(hall, {
        startsAt: at(days + 1),
        endsAt: at(days + 2),
        rule: 'FREQ=DAILY;COUNT=2;INTERVAL=14',
        isPartial: true,
      }),
    ),
  ).toBe('CONFLICT_OVERLAP');
});

test('a hall that needs no confirmation is given to whoever asks first, and requests before are rejected', async () => {
  const hall = await keptHall(graph);
  const early = await request(slot(hall), editor);
  await keptHall(graph, { facilityId: hall, needsConfirmation: false });
  const { series } = (await ask(hall)).things;
  expect(await statuses(series.id)).toEqual(Array(5).fill('CONFIRMED'));
  const [{ status }] = await graph.sql('SELECT status FROM facility_bookings WHERE id = $1', [
    early.thing.id,
  ]);
  expect(status).toBe('REJECTED');
  expect(codeOf(await request(slot(hall, 1, 2), editor))).toBe('CONFLICT_OVERLAP');
  const own = await request(slot(hall, 5, 6), editor);
  expect(own.thing.status).toBe('CONFIRMED');
  const moved = await step('changeFacilityBooking', own, editor, { endsAt: at(7) });
  expect(moved.thing.endsAt).toBe(at(7));
  expect(codeOf(await step('cancelFacilityBooking', moved, printing))).toBe('NOT_FOUND');
  expect((await step('cancelFacilityBooking', moved, travel)).thing.status).toBe('CANCELLED');
});

test('many series for one hall at once: no hour is given twice', async () => {
  const hall = await keptHall(graph, { needsConfirmation: false });
  const asked = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      ask(hall, {
        ...{ startsAt: at((index % 3) / 2), endsAt: at((index % 3) / 2 + 1), isPartial: index % 2 === 0 },
        rule: `FREQ=DAILY;COUNT=6;INTERVAL=${2 + (index % 2)}`,
      }),
    ),
  );
  expect(new Set(asked.map(codeOf))).toEqual(new Set(['done', 'CONFLICT_OVERLAP']));
  const overlaps = await graph.sql(
    `SELECT 1 FROM facility_bookings one JOIN facility_bookings other
       ON one.id < other.id AND one.facility_id = other.facility_id AND one.occupied && other.occupied
     WHERE one.facility_id = $1`,
    [hall],
  );
  expect(overlaps).toEqual([]);
});

test('a hall is booked by the rules that it has, also where they change just then', async () => {
  for (const needsConfirmation of [true, false]) {
    const hall = await keptHall(graph, { needsConfirmation });
    const outcomes = await Promise.all([
      ask(hall),
      keptHall(graph, { facilityId: hall, needsConfirmation: !needsConfirmation }),
      request(slot(hall, 8, 9), editor),
    ]);
    expect([codeOf(outcomes[0]), codeOf(outcomes[2])]).toEqual(['done', 'done']);
  }
});

test.each<[object, string, string]>([
  [{ rule: 'FREQ=DAILY' }, 'INVALID_INPUT', 'rule'],
  [{ rule: 'FREQ=HOURLY;COUNT=3' }, 'INVALID_INPUT', 'rule'],
  [{ rule: 'FREQ=YEARLY;COUNT=9' }, 'INVALID_INPUT', 'rule'],
  [{ rule: 'FREQ=DAILY;COUNT=367' }, 'INVALID_INPUT', 'rule'],
  [{ endsAt: at(30) }, 'INVALID_INPUT', 'rule'],
  [{ endsAt: at(23), setupMinutes: 60, teardownMinutes: 60 }, 'INVALID_INPUT', 'rule'],
  [{ purpose: '\u200b' }, 'INVALID_INPUT', 'purpose'],
  [{ startsAt: '2020-01-01T00:00:00Z' }, 'INVALID_INPUT', 'startsAt'],
  [{ eventId: randomUUID() }, 'NOT_FOUND', 'eventId'],
  [{ organisationId: randomUUID() }, 'FORBIDDEN', 'organisationId'],
])('no series is %j', async (input, code, field) => {
  const refused = await ask(randomUUID(), { isPartial: true, ...input });
  expect([codeOf(refused), refused.field?.[1]]).toEqual([code, field]);
});

test('a series is there for those who booked and those who keep the hall; it costs a fixed number of statements', async () => {
  const hall = await keptHall(graph);
  const { series } = (await ask(hall)).things;
  const seen = async (as: typeof printing) => {
    const { data } = await graph.ask(
      `{ facilityBookingSeries(id: "${series.id}") { bookings(first: 100) { nodes { series { id } equipment { quantity } } } } }`,
      { as },
    );
    return data.facilityBookingSeries?.bookings.nodes.length;
  };
  for (const as of [printing, travel, eventManager, headquarters]) expect(await seen(as)).toBe(5);
  for (const as of [editor, finance, anonymous]) expect(await seen(as)).toBeUndefined();
  expect(await graph.statementsOf(() => seen(printing))).toHaveLength(3);
});
