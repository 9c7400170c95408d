import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { at, halls, slot } from '../testing/halls.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events);
const { eventManager, anonymous } = viewers;
const fields = 'event { id version startsOn endsOn startsAt endsAt timeZone isAllDay status }';
const reschedule = ({ id, version }: { id: string; version: number }, dates: object) =>
  graph.mutate('rescheduleEvent', { id, version, dates }, eventManager, fields);

test('an event has hours by the clocks of its place, or days alone', async () => {
  const day = { startsOn: '2027-03-04' };
  const evening = { ...day, startTime: '19:30', endTime: '21:00' };
  expect(await newEvent(graph, { dates: evening })).toMatchObject({
    ...{ startsAt: '2027-03-04T11:30:00.000Z', endsAt: '2027-03-04T13:00:00.000Z' },
    ...{ endsOn: '2027-03-04', timeZone: 'Asia/Shanghai', isAllDay: false },
  });
  expect(await newEvent(graph, { dates: { ...day, startTime: '19:30' } })).toMatchObject({
    ...{ startsAt: '2027-03-04T11:30:00.000Z', endsAt: null, endsOn: null, isAllDay: false },
  });
  expect(await newEvent(graph, { dates: day })).toMatchObject({ startsAt: null, isAllDay: true });
  expect(await newEvent(graph, { dates: {} })).toMatchObject({ startsAt: null, isAllDay: false });
  const abroad = { ...evening, endTime: '02:00', endsOn: '2027-03-05', timeZone: 'America/New_York' };
  expect(await newEvent(graph, { dates: abroad })).toMatchObject({
    ...{ startsAt: '2027-03-05T00:30:00.000Z', endsAt: '2027-03-05T07:00:00.000Z' },
  });
});

test('over a change of clocks an event is an hour shorter or longer, and an hour left out is none', async () => {
  const night = (startsOn: string, startTime: string) => ({
    ...{ startsOn, startTime, endsOn: startsOn, endTime: '04:00', timeZone: 'Europe/Berlin' },
  });
  const spring = await newEvent(graph, { dates: night('2027-03-28', '01:00') });
  expect(spring).toMatchObject({ startsAt: '2027-03-28T00:00:00.000Z', endsAt: '2027-03-28T02:00:00.000Z' });
  const autumn = await newEvent(graph, { dates: night('2027-10-31', '02:30') });
  expect(autumn).toMatchObject({ startsAt: '2027-10-31T01:30:00.000Z', endsAt: '2027-10-31T03:00:00.000Z' });
  const leftOut = await reschedule(spring, night('2027-03-28', '02:30'));
  expect([leftOut.code, leftOut.field]).toEqual(['INVALID_INPUT', ['input', 'dates', 'startTime']]);
  const ends = { ...night('2027-03-28', '01:00'), endTime: '02:30' };
  const endLeftOut = await reschedule(spring, ends);
  expect([endLeftOut.code, endLeftOut.field]).toEqual(['INVALID_INPUT', ['input', 'dates', 'endTime']]);
});

test('an event that moves by hours takes its halls along to the minute, and keeps the earlier hours', async () => {
  const local = (hours: number) => new Date(Date.parse(at(hours)) + 8 * 3_600_000).toISOString();
  const dates = (hours: number) => ({
    startsOn: local(hours).slice(0, 10),
    startTime: local(hours).slice(11, 16),
  });
  const event = await newEvent(graph, { dates: dates(4) });
  const booked = await halls(graph).hold({ ...slot(undefined, 4, 6), eventId: event.id }, eventManager);
  const { things } = await graph.mutate(
    ...(['rescheduleEvent', { id: event.id, version: 1, dates: dates(5.5) }, eventManager] as const),
    'event { startsAt status previousDates { startsAt isAllDay } } settledBookings { id startsAt }',
  );
  expect(things).toEqual({
    event: {
      ...{ startsAt: at(5.5), status: 'RESCHEDULED' },
      previousDates: [{ startsAt: at(4), isAllDay: false }],
    },
    settledBookings: [{ id: booked.thing.id, startsAt: at(5.5) }],
  });
});

test('the list in the order of a calendar shows what comes next', async () => {
  const codes: string[] = [];
  for (const startsOn of ['2031-01-03', '2031-01-01', '2031-01-02'])
    codes.push((await newEvent(graph, { dates: { startsOn } })).code);
  const { data } = await graph.ask(
    '{ events(days: { from: "2031-01-01", until: "2031-12-31" }, orderBy: EARLIEST_FIRST) { nodes { code } } }',
    { as: anonymous },
  );
  const [third, first, second] = codes;
  expect(data.events.nodes).toEqual([first, second, third].map((code) => ({ code })));
});
