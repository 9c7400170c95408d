import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { idTokens } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import ICAL from 'ical.js';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events);
const { anonymous, eventManager, editor, printing, headquarters, finance } = viewers;
const get = (path: string, viewer: Viewer = anonymous) =>
  fetch(new URL(path, graph.url), { headers: graph.signed(path, viewer) });
const read = async (path: string, viewer: Viewer = anonymous) => {
  const answer = await get(path, viewer);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  return new Map(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return [event.uid, { event, status: component.getFirstPropertyValue('status') }] as const;
    }),
  );
};
const made = (changes: object) => newEvent(graph, { dates: { startsOn: inDays(5) }, ...changes });
const link = (as: Viewer, input: object = {}) =>
  graph.mutate(
    'createCalendarLink',
    { purpose: '值班手機', ...input },
    as,
    'calendarLink { id path visibility revokedBy }',
  );

test('an event by the hour, by days and with letters that a calendar escapes is read back as it is', async () => {
  const hour = await made({
    name: { zhHant: '論壇；第一場,「開幕」\\ 與\n茶敍' },
    place: { zhHant: '惠州, 會展中心; A 館' },
    dates: { startsOn: inDays(3), startTime: '09:00', endTime: '10:30' },
  });
  const days = await made({ dates: { startsOn: inDays(5), endsOn: inDays(7) } });
  const far = await made({ dates: { startsOn: inDays(3), startTime: '09:00', timeZone: 'Europe/Berlin' } });
  const month = await made({ dates: { startsOn: '2027-05-01', startPrecision: 'MONTH' } });
  const old = await made({ dates: { startsOn: inDays(-200) } });
  const all = await read('/events/calendar.ics');
  const { event } = all.get(hour.id)!;
  expect([event.summary, event.location]).toEqual([
    '論壇；第一場,「開幕」\\ 與\n茶敍',
    '惠州, 會展中心; A 館',
  ]);
  expect([event.startDate.toJSDate().toISOString(), event.endDate.toJSDate().toISOString()]).toEqual([
    new Date(`${inDays(3)}T09:00:00+08:00`).toISOString(),
    new Date(`${inDays(3)}T10:30:00+08:00`).toISOString(),
  ]);
  const whole = all.get(days.id)!.event;
  expect([whole.startDate.isDate, whole.startDate.toString(), whole.endDate.toString()]).toEqual([
    true,
    inDays(5),
    inDays(8),
  ]);
  const { startsAt } = (await graph.ask(`{ event(id: "${far.id}") { startsAt } }`)).data.event;
  expect(all.get(far.id)!.event.startDate.toJSDate().toISOString()).toBe(startsAt);
  expect([all.has(month.id), all.has(old.id)]).toEqual([false, false]);
});

test('a program knows an event again: what moves, is called off and comes back has a higher sequence', async () => {
  const { id } = await made({});
  const path = '/events/calendar.ics';
  const seen = async () => {
    const { event, status } = (await read(path)).get(id)!;
    return [event.sequence, status, event.startDate.toString()];
  };
  const step = (mutation: string, version: number, more: object) =>
    graph.mutated(mutation, { id, version, ...more }, eventManager, 'event { id }');
  expect(await seen()).toEqual([0, 'CONFIRMED', inDays(5)]);
  await step('rescheduleEvent', 1, { dates: { startsOn: inDays(9) } });
  expect(await seen()).toEqual([1, 'CONFIRMED', inDays(9)]);
  await step('rescheduleEvent', 2, { dates: {} });
  expect(await seen()).toEqual([2, 'CANCELLED', inDays(9)]);
  await step('rescheduleEvent', 3, { dates: { startsOn: inDays(11) } });
  expect(await seen()).toEqual([3, 'CONFIRMED', inDays(11)]);
  await step('cancelEvent', 4, {});
  expect(await seen()).toEqual([4, 'CANCELLED', inDays(11)]);
  await step('reinstateEvent', 5, { reason: 'x' });
  expect(await seen()).toEqual([5, 'CONFIRMED', inDays(11)]);
});

test('a calendar of a hall or an organiser holds its events alone, and everybody what they may see', async () => {
  const [facilityId, organisationId] = [randomUUID(), randomUUID()];
  const there = await made({ facilityId });
  const theirs = await made({ participants: [{ role: 'ORGANISER', organisationId }] });
  const ours = await made({ facilityId, visibility: 'STAFF' });
  const secret = await made({ facilityId, visibility: 'PRIVATE' });
  const ids = async (query: string, as = anonymous) => [
    ...(await read(`/events/calendar.ics${query}`, as)).keys(),
  ];
  expect(await ids(`?facility=${facilityId}`)).toEqual([there.id]);
  expect(await ids(`?organiser=${organisationId}`)).toEqual([theirs.id]);
  expect(await ids(`?organiser=${organisationId}&facility=${facilityId}`)).toEqual([]);
  expect((await ids(`?facility=${facilityId}`, printing)).sort()).toEqual([there.id, ours.id].sort());
  expect((await ids(`?facility=${facilityId}`, editor)).sort()).toEqual(
    [there.id, ours.id, secret.id].sort(),
  );
  for (const bad of ['?facility=x', `?facility=${facilityId}&facility=${facilityId}`, '?organiser='])
    expect((await get(`/events/calendar.ics${bad}`)).status).toBe(400);
  const staffs = await link(printing, { facilityId });
  const diarys = await link(editor, { facilityId });
  expect([staffs.thing.visibility, diarys.thing.visibility]).toEqual(['STAFF', 'PRIVATE']);
  expect([...(await read(staffs.thing.path)).keys()].sort()).toEqual([there.id, ours.id].sort());
  expect([...(await read(diarys.thing.path)).keys()].sort()).toEqual([there.id, ours.id, secret.id].sort());
});

test('a link ends when it is ended and with its time, and nobody writes one without the key', async () => {
  const { thing } = await link(editor);
  const end = (as: Viewer) =>
    graph.mutate('revokeCalendarLink', { id: thing.id }, as, 'calendarLink { revokedBy }');
  expect((await end(printing)).code).toBe('NOT_FOUND');
  for (const as of [anonymous, finance]) expect((await end(as)).code).toBe('FORBIDDEN');
  expect((await get(thing.path)).status).toBe(200);
  expect((await end(eventManager)).thing).toEqual({ revokedBy: 'event-manager' });
  expect((await get(thing.path)).status).toBe(404);
  expect((await end(editor)).code).toBe('ILLEGAL_TRANSITION');
  await expect(
    graph.sql('UPDATE calendar_links SET revoked_at = NULL, revoked_by = NULL WHERE id = $1', [thing.id]),
  ).rejects.toThrow();
  const late = await link(headquarters, { days: 1 });
  await graph.sql(
    `UPDATE calendar_links SET created_at = now() - interval '2 days', expires_at = now() - interval '1 day' WHERE id = $1`,
    [late.thing.id],
  );
  const forged = idTokens('a key of somebody else, 32 characters', 'calendar link').write(
    (await link(editor)).thing.id,
  );
  for (const path of [
    late.thing.path,
    `/events/calendar/${forged}.ics`,
    '/events/calendar/x.ics',
    '/events/calendar/x',
  ])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
  for (const as of [anonymous, finance]) expect((await link(as)).code).toBe('FORBIDDEN');
  for (const input of [{ days: 0 }, { days: 367 }, { facilityId: 'x' }])
    expect((await link(editor, input)).code).toBe('INVALID_INPUT');
  const listOf = async (as: Viewer) =>
    (await graph.ask('{ calendarLinks { nodes { createdBy } } }', { as })).data.calendarLinks?.nodes;
  expect(new Set((await listOf(editor)).map(({ createdBy }: { createdBy: string }) => createdBy))).toEqual(
    new Set(['editor']),
  );
  expect((await listOf(eventManager)).length).toBeGreaterThan((await listOf(headquarters)).length);
  for (const as of [anonymous, finance]) expect(await listOf(as)).toBeUndefined();
});

test("Debian's khal reads it, where it is installed", async () => {
  const run = promisify(execFile);
  const khal = await run('khal', ['--version']).catch(() => null);
  if (!khal) return;
  const facilityId = randomUUID();
  await made({ facilityId, name: { zhHant: '讀給日曆程式' } });
  const folder = await mkdtemp(join(tmpdir(), 'calendar-'));
  try {
    const file = join(folder, 'events.ics');
    await writeFile(file, await (await get(`/events/calendar.ics?facility=${facilityId}`)).text());
    await writeFile(
      join(folder, 'khal.conf'),
      `[calendars]\n[[one]]\npath = ${folder}/one\n[locale]\nunicode_symbols = True\n`,
    );
    const { stdout } = await run(
      'khal',
      ['-c', join(folder, 'khal.conf'), 'printics', '-f', '{title}', file],
      {
        env: {
          ...process.env,
          HOME: folder,
          LC_ALL: 'C.UTF-8',
          XDG_CACHE_HOME: folder,
          XDG_DATA_HOME: folder,
        },
      },
    );
    expect(stdout).toContain('讀給日曆程式');
  } finally {
    await rm(folder, { recursive: true });
  }
});
