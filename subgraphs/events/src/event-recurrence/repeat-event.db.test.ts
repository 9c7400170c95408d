import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { type Outcome, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { halls } from '../testing/halls.ts';
import { newEvent } from '../testing/new-event.ts';
import { registrations } from '../testing/registrations.ts';

const graph = await testSubgraph(events);
const { eventManager } = viewers;
const today = todayInShanghai();
const inDays = (days: number) => addDays(today, days);

const select = 'event { id version occurrenceOn recurrence { rule } }';
const repeat = (event: { id: string; version: number }, rule: string, more: object = {}) =>
  graph.mutate(
    'repeatEvent',
    { id: event.id, version: event.version, rule, ...more },
    eventManager,
    `${select} calledOff { occurrenceOn status } settledBookings { id } registrationsToTell`,
  );
const daily = (count: number) => `FREQ=DAILY;COUNT=${count}`;

type Occurrence = Outcome['thing'];
const occurrencesOf = async (id: string, fields = ''): Promise<Occurrence[]> => {
  const { data } = await graph.ask(
    `{ event(id: "${id}") { recurrence { occurrences(first: 100) { nodes {
      id version code status startsOn occurrenceOn startsAt ${fields} } } } } }`,
    { as: eventManager },
  );
  return data.event.recurrence.occurrences.nodes;
};
const hourOn = (startsOn: string, timeZone = 'Asia/Shanghai') => ({
  dates: { startsOn, startTime: '09:00', endTime: '10:30', timeZone },
});
/** One that takes place on so many days, from a day on. */
const series = async (from: number, count: number, changes: object = {}) => {
  const made = await newEvent(graph, { ...hourOn(inDays(from)), ...changes });
  const outcome = await repeat(made, daily(count));
  return { outcome, all: await occurrencesOf(made.id) };
};
const scoped = (mutation: string, event: Occurrence, scope: string, more: object = {}, fields = '') =>
  graph.mutate(
    mutation,
    { id: event.id, version: event.version, scope, ...more },
    eventManager,
    `event { id } occurrences { occurrenceOn } ${fields}`,
  );
const told = ({ things, code }: Outcome): unknown =>
  code ?? things.occurrences.map(({ occurrenceOn }: Occurrence) => occurrenceOn);

test('an event repeats: every occurrence is one of its own, with its participants', async () => {
  const participants = [{ role: 'ORGANISER', organisationId: randomUUID() }];
  const code = `talk-${randomUUID()}`;
  const event = await newEvent(graph, { ...hourOn('2027-03-04'), code, participants });
  const { thing } = await repeat(event, 'FREQ=WEEKLY;BYDAY=TH;COUNT=3');
  expect(thing).toMatchObject({
    version: 2,
    occurrenceOn: '2027-03-04',
    recurrence: { rule: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3' },
  });
  const all = await occurrencesOf(event.id, 'participants { nodes { role organisation { id } } }');
  const expected = ['2027-03-04', '2027-03-11', '2027-03-18'];
  expect(all.map(({ startsOn }) => startsOn)).toEqual(expected);
  expect(all[2]).toMatchObject({
    code: `${code}-20270318`,
    startsAt: '2027-03-18T01:00:00.000Z',
    participants: { nodes: [{ role: 'ORGANISER', organisation: { id: participants[0]!.organisationId } }] },
  });
});

test('the hour stays what the clocks show when they change', async () => {
  const event = await newEvent(graph, hourOn('2027-03-27', 'Europe/Berlin'));
  await repeat(event, daily(3));
  expect((await occurrencesOf(event.id)).map(({ startsAt }) => startsAt)).toEqual([
    ...['2027-03-27T08:00:00.000Z', '2027-03-28T07:00:00.000Z', '2027-03-29T07:00:00.000Z'],
  ]);
  // At 02:30 the clocks of that morning show nothing.
  const night = await newEvent(graph, {
    dates: { startsOn: '2027-03-27', startTime: '02:30', timeZone: 'Europe/Berlin' },
  });
  expect(await repeat(night, daily(3))).toMatchObject({ code: 'INVALID_INPUT' });
});

test('a change goes for this one, for this and what follows, or for all that is to come', async () => {
  const { all } = await series(-2, 6);
  const rename = (scope: string, at: number, en: string) =>
    scoped('updateEvent', { ...all[at]!, version: all[at]!.version }, scope, { name: { en } });
  expect(told(await rename('THIS_AND_FOLLOWING', 4, 'Later'))).toEqual([inDays(3)]);
  const names = async () => (await occurrencesOf(all[0]!.id, 'name { en }')).map(({ name }) => name.en);
  expect((await names()).slice(4)).toEqual(['Later', 'Later']);
  expect(told(await rename('ALL', 3, 'All'))).toEqual([inDays(2), inDays(3)]);
  const [past, yesterday, now] = await names();
  expect([past, yesterday]).not.toContain('All');
  expect(now).not.toBe('All');
  expect((await names()).slice(3)).toEqual(['All', 'All', 'All']);
  expect(told(await rename('ALL', 0, 'Past'))).toBe('ILLEGAL_TRANSITION');
  expect(told(await rename('THIS', 0, 'It alone'))).toEqual([]);
  const alone = await newEvent(graph);
  expect(told(await scoped('updateEvent', alone, 'ALL', { name: { en: 'x' } }))).toBe('INVALID_INPUT');
  expect(told(await scoped('updateEvent', { ...alone, id: 'nonsense' }, 'ALL'))).toBe('NOT_FOUND');
});

test('participants and visibility are said anew of all', async () => {
  const { all } = await series(1, 3);
  const participants = [{ role: 'HOST', personId: randomUUID() }];
  expect(told(await scoped('setParticipants', all[0]!, 'ALL', { participants }))).toHaveLength(2);
  const seen = await occurrencesOf(all[0]!.id, 'participants { nodes { person { id } } }');
  for (const { participants: now } of seen)
    expect(now).toEqual({ nodes: [{ person: { id: participants[0]!.personId } }] });
  const change = { visibility: 'STAFF', reason: '未定' };
  expect(told(await scoped('setEventVisibility', seen[1]!, 'THIS_AND_FOLLOWING', change))).toEqual([
    inDays(3),
  ]);
  const { data } = await graph.ask(
    `{ event(id: "${all[0]!.id}") { recurrence { occurrences { totalCount } } } hidden: event(id: "${all[2]!.id}") { id } }`,
  );
  expect(data).toEqual({ event: { recurrence: { occurrences: { totalCount: 1 } } }, hidden: null });
});

test('what moves takes those that follow along, by days and with their halls', async () => {
  const { all } = await series(10, 4);
  const hall = randomUUID();
  for (const { id, startsOn } of all)
    await halls(graph).hold(
      {
        ...{ facilityId: hall, eventId: id, purpose: 'x', organisationId: randomUUID() },
        ...{ startsAt: `${startsOn}T09:00:00+08:00`, endsAt: `${startsOn}T10:30:00+08:00` },
      },
      eventManager,
    );
  const more = { dates: { startsOn: inDays(12), startTime: '14:00', endTime: '15:00' } };
  const moved = await scoped(
    'rescheduleEvent',
    all[1]!,
    'THIS_AND_FOLLOWING',
    more,
    'settledBookings { startsAt }',
  );
  expect(told(moved)).toEqual([inDays(12), inDays(13)]);
  expect(moved.things.settledBookings).toHaveLength(3);
  const now = await occurrencesOf(all[0]!.id, 'previousStartsOn bookings: id');
  expect(now.map(({ startsOn, status }) => [startsOn, status])).toEqual([
    [inDays(10), 'SCHEDULED'],
    ...[12, 13, 14].map((day) => [inDays(day), 'RESCHEDULED']),
  ]);
  const held = await graph.sql(
    `SELECT to_char(starts_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI') AS at FROM facility_bookings
     WHERE facility_id = $1 AND status = 'HELD' ORDER BY starts_at`,
    [hall],
  );
  expect(held.map(({ at }) => at)).toEqual([
    `${inDays(10)} 09:00`,
    ...[12, 13, 14].map((day) => `${inDays(day)} 14:00`),
  ]);
  const off = { dates: {}, reason: '颱風' };
  expect(told(await scoped('rescheduleEvent', now[2]!, 'ALL', off))).toHaveLength(3);
  const put = await occurrencesOf(all[0]!.id);
  expect(put.map(({ status }) => status)).toEqual(Array(4).fill('POSTPONED'));
  const anew = { dates: { startsOn: inDays(30), startTime: '09:00' } };
  const third = put.find(({ id }) => id === all[2]!.id)!;
  expect(told(await scoped('rescheduleEvent', third, 'ALL', anew))).toHaveLength(3);
  expect((await occurrencesOf(all[0]!.id)).map(({ startsOn }) => startsOn)).toEqual(
    [28, 29, 30, 31].map(inDays),
  );
});

test('what is called off takes what follows along, with registrations; it is told once', async () => {
  const { all } = await series(5, 3);
  const desks = registrations(graph);
  const input = { opensAt: new Date(Date.now() - 1000), closesAt: new Date(Date.now() + 86_400_000) };
  await graph.mutated(
    'openEventRegistration',
    { eventId: all[2]!.id, capacity: 3, ticketKinds: [{ name: { en: 'x' } }], ...input },
    eventManager,
    'event { id }',
  );
  const { ticketKinds } = await desks.desk(all[2]!.id);
  const held = await desks.hold({ id: all[2]!.id, kinds: [ticketKinds[0].id] }, viewers.printing);
  const fields = 'registrationsToTell';
  const { things } = await scoped('cancelEvent', all[1]!, 'THIS_AND_FOLLOWING', { reason: '休講' }, fields);
  expect(things).toMatchObject({ registrationsToTell: 1, occurrences: [{ occurrenceOn: inDays(7) }] });
  expect((await desks.statusOf(held)).status).toBe('CANCELLED');
  const after = await occurrencesOf(all[0]!.id);
  expect(after.map(({ status }) => status)).toEqual(['SCHEDULED', 'CANCELLED', 'CANCELLED']);
  expect(told(await scoped('cancelEvent', after[1]!, 'ALL'))).toBe('ILLEGAL_TRANSITION');
});

test('another rule from an occurrence on keeps, makes and calls off', async () => {
  const { all } = await series(-1, 6);
  const dropped = await scoped('cancelEvent', all[5]!, 'THIS');
  expect(dropped.code).toBeNull();
  const { thing, things } = await repeat(all[2]!, 'FREQ=DAILY;INTERVAL=3;COUNT=3', { reason: '改期' });
  expect(thing.recurrence.rule).toBe('FREQ=DAILY;INTERVAL=3;COUNT=3');
  expect(things.calledOff).toEqual([
    { occurrenceOn: inDays(2), status: 'CANCELLED' },
    { occurrenceOn: inDays(3), status: 'CANCELLED' },
  ]);
  const now = await occurrencesOf(all[2]!.id);
  expect(now.map(({ occurrenceOn, status }) => [occurrenceOn, status])).toEqual([
    [inDays(1), 'SCHEDULED'],
    [inDays(4), 'CANCELLED'],
    [inDays(7), 'SCHEDULED'],
  ]);
  expect(now[1]!.id).toBe(all[5]!.id);
  expect((await occurrencesOf(all[0]!.id)).map(({ occurrenceOn }) => occurrenceOn)).toEqual([
    ...[-1, 0, 2, 3].map(inDays),
  ]);
  expect((await repeat(all[0]!, daily(2))).code).toBe('ILLEGAL_TRANSITION');
});

test('what cannot repeat is told', async () => {
  const [someday, event] = [await newEvent(graph, { dates: {} }), await newEvent(graph)];
  expect((await repeat(someday, daily(2))).code).toBe('ILLEGAL_TRANSITION');
  expect(await repeat(event, 'FREQ=DAILY')).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'rule'] },
  });
  expect((await repeat({ id: randomUUID(), version: 1 }, daily(2))).code).toBe('NOT_FOUND');
  expect((await repeat({ id: 'nonsense', version: 1 }, daily(2))).code).toBe('NOT_FOUND');
  expect((await repeat({ ...event, version: 2 }, daily(2))).code).toBe('VERSION_CONFLICT');
  for (const as of [viewers.anonymous, viewers.editor, viewers.printing, viewers.headquarters]) {
    const input = { id: event.id, version: 1, rule: daily(2) };
    expect((await graph.mutate('repeatEvent', input, as, 'event { id }')).code).toBe('FORBIDDEN');
  }
});

test('many at once: one rule is made, and every day of it once', async () => {
  const event = await newEvent(graph, hourOn(inDays(3)));
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => repeat(event, daily(20))));
  expect(outcomes.map(({ code }) => code ?? 'made').sort()).toEqual([
    ...Array(9).fill('VERSION_CONFLICT'),
    'made',
  ]);
  const all = await occurrencesOf(event.id);
  expect(new Set(all.map(({ occurrenceOn }) => occurrenceOn)).size).toBe(20);
  const changes = all.map((one, at) =>
    at % 2 === 0
      ? scoped('updateEvent', one, 'ALL', { place: { en: `Room ${at}` } })
      : scoped('cancelEvent', one, 'THIS_AND_FOLLOWING'),
  );
  const codes = (await Promise.all(changes)).map(({ code }) => code ?? 'done');
  expect(codes).toContain('done');
  expect(codes.every((code) => ['done', 'VERSION_CONFLICT', 'ILLEGAL_TRANSITION'].includes(code))).toBe(true);
});

test('a year of days is made with a handful of statements, and fifty rules are read with one', async () => {
  const event = await newEvent(graph, hourOn(inDays(3)));
  const statements = await graph.statementsOf(() => repeat(event, daily(366)));
  expect(statements.length).toBeLessThan(30);
  const read = await graph.statementsOf(() =>
    graph.ask(
      '{ events(first: 50) { nodes { recurrence { rule occurrences(first: 3) { nodes { code } } } } } }',
      {
        as: eventManager,
      },
    ),
  );
  expect(read).toHaveLength(3);
});
