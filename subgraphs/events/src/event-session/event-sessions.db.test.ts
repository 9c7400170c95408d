import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';
import { recurrences } from '../testing/recurrences.ts';

const graph = await testSubgraph(events);
const { eventManager, anonymous, editor, printing } = viewers;
const { repeat, occurrencesOf } = recurrences(graph);

const talk = { title: { zhHant: '開場' }, room: '2 號廳 A', startTime: '09:00', endTime: '10:00' };
const add = (eventId: string, input: object = {}, as = eventManager) =>
  graph.mutate('addEventSession', { eventId, ...talk, ...input }, as, 'session { id version status }');
const act = (name: string, { thing }: Awaited<ReturnType<typeof add>>, input: object) =>
  graph.mutate(
    name,
    { id: thing.id, version: thing.version, ...input },
    eventManager,
    'session { id version status statusReason room }',
  );
const programme = async (id: string, as = anonymous) => {
  const { data } = await graph.ask(
    `{ event(id: "${id}") { sessions { title { zhHans } room day startTime endTime startsAt endsAt status
       speakers { name person { id } } } } }`,
    { as },
  );
  return data.event?.sessions;
};

test('a programme stands in order, by the clocks of its event, and moves with it', async () => {
  const dates = { startsOn: '2027-03-27', endsOn: '2027-03-28', timeZone: 'Europe/Berlin' };
  const { id, version } = await newEvent(graph, { dates });
  const personId = randomUUID();
  await add(id, { day: 2, startTime: '09:30', speakers: [{ name: '陳示例' }, { personId }] });
  await add(id, { room: null });
  const [first, second] = await programme(id);
  expect(first).toMatchObject({ day: 1, room: null, startsAt: '2027-03-27T08:00:00.000Z' });
  // The clocks were put forward that night.
  expect(second).toEqual({
    ...{ title: { zhHans: '开场' }, room: '2 號廳 A', day: 2, startTime: '09:30', endTime: '10:00' },
    ...{ startsAt: '2027-03-28T07:30:00.000Z', endsAt: '2027-03-28T08:00:00.000Z', status: 'SCHEDULED' },
    speakers: [
      { name: '陳示例', person: null },
      { name: null, person: { id: personId } },
    ],
  });
  const later = { startsOn: '2027-05-01', endsOn: '2027-05-02', timeZone: 'Europe/Berlin' };
  await graph.mutated('rescheduleEvent', { id, version, dates: later }, eventManager, 'event { id }');
  expect((await programme(id))[1].startsAt).toBe('2027-05-02T07:30:00.000Z');
  await graph.mutated(
    'rescheduleEvent',
    { id, version: version + 1, dates: {} },
    eventManager,
    'event { id }',
  );
  expect((await programme(id))[1]).toMatchObject({ startTime: '09:30', startsAt: null, endsAt: null });
});

test('a room has one session at a time, also when many are put in at once', async () => {
  const { id } = await newEvent(graph);
  const outcomes = await Promise.all(Array.from({ length: 8 }, () => add(id)));
  expect(outcomes.map(({ code }) => code).sort()).toEqual([...Array(7).fill('CONFLICT_OVERLAP'), null]);
  const held = outcomes.find(({ code }) => code === null)!;
  expect((await add(id, { room: '2 號廳 a', startTime: '09:59', endTime: '10:30' })).code).toBe(
    'CONFLICT_OVERLAP',
  );
  const next = await add(id, { startTime: '10:00', endTime: '10:30' });
  expect(next.code).toBeNull();
  for (const free of [{ room: '3 號廳' }, { day: 2 }, { room: null }, { room: null }])
    expect((await add(id, free)).code).toBeNull();
  expect((await act('changeEventSession', next, { startTime: '09:45' })).code).toBe('CONFLICT_OVERLAP');
  const cancelled = await act('moveEventSession', held, { to: 'CANCELLED', reason: '講者未到' });
  expect(cancelled.thing).toMatchObject({ status: 'CANCELLED', statusReason: '講者未到' });
  const moved = await act('changeEventSession', next, { startTime: '09:45' });
  expect(moved.code).toBeNull();
  expect((await act('moveEventSession', cancelled, { to: 'SCHEDULED', reason: '講者到了' })).code).toBe(
    'CONFLICT_OVERLAP',
  );
  await act('changeEventSession', moved, { room: null });
  expect((await act('moveEventSession', cancelled, { to: 'SCHEDULED', reason: '講者到了' })).code).toBeNull();
});

test.each([
  [{ title: { en: ' ' } }, 'title'],
  [{ room: 'x'.repeat(101) }, 'room'],
  [{ day: 0 }, 'day'],
  [{ day: 3 }, 'day'],
  [{ startTime: '24:00' }, 'startTime'],
  [{ endTime: '9:00' }, 'endTime'],
  [{ endTime: '09:00' }, 'endTime'],
  [{ endTime: '08:00' }, 'endTime'],
  [{ speakers: [{}] }, 'speakers'],
  [{ speakers: [{ name: 'x', personId: randomUUID() }] }, 'speakers'],
  [{ speakers: [{ personId: 'nobody' }] }, 'speakers'],
  [{ speakers: Array(31).fill({ name: 'x' }) }, 'speakers'],
])('no session has %j', async (input, field) => {
  const { id } = await newEvent(graph);
  const refused = await add(id, input);
  expect([refused.code, refused.field?.[1]]).toEqual(['INVALID_INPUT', field]);
});

test('the programme is seen with its event, and changed by event managers alone', async () => {
  const { id } = await newEvent(graph, { visibility: 'PRIVATE' });
  const session = await add(id);
  expect(await programme(id)).toBeUndefined();
  expect(await programme(id, editor)).toHaveLength(1);
  expect((await graph.entities('EventSession', [session.thing.id], 'room')).entities).toEqual([null]);
  for (const as of [anonymous, editor, printing]) expect((await add(id, {}, as)).code).toBe('FORBIDDEN');
  for (const eventId of [randomUUID(), 'nonsense']) expect((await add(eventId)).code).toBe('NOT_FOUND');
  expect((await act('moveEventSession', session, { to: 'SCHEDULED', reason: 'x' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect((await act('moveEventSession', session, { to: 'CANCELLED', reason: '\u200b' })).code).toBe(
    'INVALID_INPUT',
  );
  expect((await act('changeEventSession', session, { title: null })).code).toBe('INVALID_INPUT');
  await graph.mutated('cancelEvent', { id, version: 1 }, eventManager, 'event { id }');
  expect((await add(id, { room: null })).code).toBe('ILLEGAL_TRANSITION');
});

test('an event that repeats has its programme on each day, and the programmes of many are two statements', async () => {
  const event = await newEvent(graph, { dates: { startsOn: '2027-03-04' } });
  await add(event.id);
  await repeat(event, 'FREQ=DAILY;COUNT=3');
  const statements = await graph.statementsOf(async () => {
    const all = await occurrencesOf(event.id, 'sessions { startsAt room }');
    expect(all.map(({ sessions }) => sessions[0].startsAt.slice(8, 10))).toEqual(['04', '05', '06']);
  });
  expect(statements.filter((sql) => sql.includes('event_sessions'))).toHaveLength(2);
});
