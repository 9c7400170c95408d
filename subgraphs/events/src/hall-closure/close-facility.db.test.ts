import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { at, halls, slot } from '../testing/halls.ts';

const graph = await testSubgraph(events);
const { eventManager, headquarters, printing, editor, anonymous } = viewers;
const { hold, request, step, run, expire } = halls(graph);
const fields = 'closure { id version } affected { id status }';
const close = (facilityId: string, from = 0, until = 2, as = eventManager, more: object = {}) =>
  graph.mutate(
    'closeFacility',
    { facilityId, startsAt: at(from), endsAt: at(until), reason: 'Repairs', ...more },
    as,
    fields,
  );

test('a closed hall is neither asked for, held nor given, and what is there is told and stays', async () => {
  const hall = randomUUID();
  const [asked, held] = [await request(slot(hall, 0, 2)), await hold(slot(hall, 3, 4))];
  const { things } = await close(hall, 1, 4);
  expect(things.affected.map(({ id, status }: { id: string; status: string }) => [id, status])).toEqual([
    [asked.thing.id, 'REQUESTED'],
    [held.thing.id, 'HELD'],
  ]);
  for (const act of [hold, request]) {
    expect(codeOf(await act(slot(hall, 3, 5)))).toBe('CONFLICT_OVERLAP');
    expect(codeOf(await act(slot(hall, 4, 5)))).toBe('done');
  }
  expect(codeOf(await step('confirmFacilityBooking', asked))).toBe('CONFLICT_OVERLAP');
  expect(codeOf(await run('changeFacilityBooking', { id: asked.thing.id, version: 1, endsAt: at(1) }))).toBe(
    'done',
  );
  const renamed = await step('changeFacilityBooking', held, printing, { purpose: 'Dress rehearsal' });
  expect(codeOf(renamed)).toBe('done');
  expect(codeOf(await step('cancelFacilityBooking', renamed, printing))).toBe('done');
  const { id, version } = things.closure;
  const lift = (as = eventManager) =>
    graph.mutate('liftHallClosure', { id, version, reason: 'Done early' }, as, 'closure { liftReason }');
  for (const as of [printing, editor, anonymous]) expect(codeOf(await lift(as))).toBe('FORBIDDEN');
  expect((await lift(headquarters)).things.closure).toEqual({ liftReason: 'Done early' });
  expect(
    codeOf(
      await graph.mutate(
        'liftHallClosure',
        { id, version: 2, reason: 'Twice' },
        eventManager,
        'closure { id }',
      ),
    ),
  ).toBe('ILLEGAL_TRANSITION');
  expect(codeOf(await hold(slot(hall, 1, 2)))).toBe('done');
});

test('everybody sees when a hall is closed; a hall has a limit of days ahead', async () => {
  const hall = randomUUID();
  await close(hall, 30, 40);
  const rules = {
    facilityId: hall,
    setupMinutes: 0,
    teardownMinutes: 0,
    bookableHours: { weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '24:00' },
  };
  await graph.mutated('setFacilityRules', { ...rules, mostDaysAhead: 3 }, eventManager, 'facility { id }');
  const { entities } = await graph.entities('Facility', [hall], 'mostDaysAhead closures { startsAt reason }');
  expect(entities[0]).toEqual({
    mostDaysAhead: 3,
    closures: [{ startsAt: at(30), reason: 'Repairs' }],
  });
  const far = await hold(slot(hall, 24 * 9, 24 * 9 + 1));
  expect([codeOf(far), far.field]).toEqual(['INVALID_INPUT', ['input', 'startsAt']]);
  expect(codeOf(await hold(slot(hall, 0, 1)))).toBe('done');
});

test('a request that nobody answered and a hold that ran out are closed by time, what stands is not', async () => {
  const [late, run, stands] = [await request(), await hold(), await request()];
  await expire(run);
  await graph.sql(
    `UPDATE facility_bookings SET starts_at = now() - interval '1 hour', ends_at = now() + interval '1 hour' WHERE id = $1`,
    [late.thing.id],
  );
  await graph.runJobs();
  const statuses = await Promise.all(
    [late, run, stands].map(({ thing }) =>
      graph.sql('SELECT status, status_reason AS reason FROM facility_bookings WHERE id = $1', [thing.id]),
    ),
  );
  expect(statuses.flat()).toEqual([
    { status: 'REJECTED', reason: 'The time came before an answer' },
    { status: 'CANCELLED', reason: 'The hold ran out' },
    { status: 'REQUESTED', reason: null },
  ]);
});

test('a hall is closed for good, however far away, until that is lifted', async () => {
  const hall = randomUUID();
  const far = await hold(slot(hall, 24 * 700, 24 * 700 + 1));
  const { things } = await close(hall, -400, 0, eventManager, { endsAt: undefined });
  expect(things.affected).toMatchObject([{ id: far.thing.id }]);
  const isRetired = async () =>
    (await graph.entities('Facility', [hall], 'isRetired closures { endsAt }')).entities[0];
  expect(await isRetired()).toEqual({ isRetired: true, closures: [{ endsAt: null }] });
  expect(codeOf(await request(slot(hall, 24 * 720, 24 * 720 + 1)))).toBe('CONFLICT_OVERLAP');
  const { id, version } = things.closure;
  await graph.mutated(
    'liftHallClosure',
    { id, version, reason: 'Let again' },
    headquarters,
    'closure { id }',
  );
  expect(await isRetired()).toEqual({ isRetired: false, closures: [] });
  expect(codeOf(await request(slot(hall, 24 * 720, 24 * 720 + 1)))).toBe('done');
});

test.each<[object, string]>([
  [{ endsAt: at(0) }, 'endsAt'],
  [{ startsAt: '2020-01-01T00:00:00Z', endsAt: '2020-01-02T00:00:00Z' }, 'endsAt'],
  [{ endsAt: at(24 * 800) }, 'endsAt'],
  [{ reason: '\u200b\u200b\u200b' }, 'reason'],
  [{ facilityId: 'nonsense' }, 'facilityId'],
])('no closure is %j', async (input, field) => {
  const { code, field: where } = await close(randomUUID(), 0, 2, eventManager, input);
  expect([code, where]).toEqual(['INVALID_INPUT', ['input', field]]);
});

test('nobody gets a hall while it is being closed who is not told of', async () => {
  const closing = randomUUID();
  const [closed, ...held] = await Promise.all([
    close(closing),
    ...Array.from({ length: 20 }, (_, hour) => hold(slot(closing, hour / 10, hour / 10 + 0.1))),
  ]);
  const told = closed.things.affected.map(({ id }: { id: string }) => id).sort();
  expect(
    held
      .filter(({ code }) => code === null)
      .map(({ thing }) => thing.id)
      .sort(),
  ).toEqual(told);
});
