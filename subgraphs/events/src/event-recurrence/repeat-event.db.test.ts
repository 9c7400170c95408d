import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { codeOf, inDays, testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';
import { daily, hourOn, recurrences } from '../testing/recurrences.ts';

const graph = await testSubgraph(events);
const { eventManager } = viewers;
const { repeat, occurrencesOf, series, scoped } = recurrences(graph);

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

test('another rule from an occurrence on keeps, makes and calls off', async () => {
  const all = await series(-1, 6);
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
  const codes = (await Promise.all(changes)).map(codeOf);
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
