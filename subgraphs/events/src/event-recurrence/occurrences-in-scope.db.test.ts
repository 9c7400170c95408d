import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { halls } from '../testing/halls.ts';
import { newEvent } from '../testing/new-event.ts';
import { recurrences, told } from '../testing/recurrences.ts';
import { registrations } from '../testing/registrations.ts';

const graph = await testSubgraph(events);
const { eventManager } = viewers;
const { occurrencesOf, series, scoped } = recurrences(graph);

test('a change goes for this one, for this and what follows, or for all that is to come', async () => {
  const all = await series(-2, 6);
  const rename = (scope: string, at: number, en: string) =>
    scoped('updateEvent', { ...all[at]!, version: all[at]!.version }, scope, { name: { en } });
  expect(told(await rename('THIS_AND_FOLLOWING', 4, 'Later'))).toEqual([inDays(3)]);
  const names = async () => (await occurrencesOf(all[0]!.id, 'name { en }')).map(({ name }) => name.en);
  expect((await names()).slice(4)).toEqual(['Later', 'Later']);
  // Today's is to come in the morning, and is past in the evening.
  const coming = told(await rename('ALL', 3, 'All')) as string[];
  expect(coming.filter((day) => day !== inDays(0))).toEqual([inDays(2), inDays(3)]);
  const [past, yesterday, now] = await names();
  expect([past, yesterday]).not.toContain('All');
  expect(now === 'All').toBe(coming.includes(inDays(0)));
  expect((await names()).slice(3)).toEqual(['All', 'All', 'All']);
  expect(told(await rename('ALL', 0, 'Past'))).toBe('ILLEGAL_TRANSITION');
  expect(told(await rename('THIS', 0, 'It alone'))).toEqual([]);
  const alone = await newEvent(graph);
  expect(told(await scoped('updateEvent', alone, 'ALL', { name: { en: 'x' } }))).toBe('INVALID_INPUT');
  expect(told(await scoped('updateEvent', { ...alone, id: 'nonsense' }, 'ALL'))).toBe('NOT_FOUND');
});

test('participants and visibility are said anew of all', async () => {
  const all = await series(1, 3);
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
  const all = await series(10, 4);
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
  const all = await series(5, 3);
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

  const reinstate = (at: number, scope: string) =>
    scoped('reinstateEvent', after[at]!, scope, { reason: '復課' }, fields);
  expect(told(await reinstate(0, 'ALL'))).toBe('ILLEGAL_TRANSITION');
  expect((await reinstate(1, 'THIS_AND_FOLLOWING')).things).toMatchObject({
    ...{ registrationsToTell: 1, occurrences: [{ occurrenceOn: inDays(7) }] },
  });
  expect((await desks.statusOf(held)).status).toBe('HELD');
  const again = await occurrencesOf(all[0]!.id);
  expect(again.map(({ status }) => status)).toEqual(Array(3).fill('SCHEDULED'));
  expect(told(await reinstate(1, 'THIS'))).toBe('VERSION_CONFLICT');
});

test('what goes online, and back, takes others of its scope along', async () => {
  const all = await series(-1, 4);
  await scoped('cancelEvent', all[3]!, 'THIS');
  const statuses = async () => (await occurrencesOf(all[0]!.id)).map(({ status }) => status);
  expect(told(await scoped('moveEventOnline', all[2]!, 'THIS_AND_FOLLOWING'))).toEqual([]);
  expect(await statuses()).toEqual(['SCHEDULED', 'SCHEDULED', 'MOVED_ONLINE', 'CANCELLED']);
  expect(told(await scoped('moveEventOnline', all[0]!, 'ALL'))).toBe('ILLEGAL_TRANSITION');

  const [one, two, three] = await series(3, 3);
  await scoped('rescheduleEvent', two!, 'THIS', { dates: { startsOn: inDays(9) } });
  const moved = await scoped(
    'moveEventOnline',
    one!,
    'ALL',
    {},
    'registrationsToTell assignmentsToTell { id }',
  );
  expect(told(moved)).toEqual([three!.occurrenceOn, two!.occurrenceOn]);
  const online = await occurrencesOf(one!.id, 'isOnline');
  expect(online.map(({ isOnline }) => isOnline)).toEqual([true, true, true]);
  const back = (scope: string, reason: string) => scoped('moveEventOnSite', online[0]!, scope, { reason });
  expect(told(await back('ALL', ' '))).toBe('INVALID_INPUT');
  expect(told(await back('ALL', '會場可用'))).toHaveLength(2);
  const onSite = await occurrencesOf(one!.id, 'isOnline');
  expect(onSite.map(({ isOnline }) => isOnline)).toEqual([false, false, false]);
  expect(onSite.map(({ status }) => status).sort()).toEqual(['RESCHEDULED', 'SCHEDULED', 'SCHEDULED']);
});
