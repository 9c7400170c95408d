import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { halls, slot } from '../testing/halls.ts';
import { newEvent } from '../testing/new-event.ts';

const graph = await testSubgraph(events);
const fields = `event { id version kind name { zhHant } place { zhHant } facility { id }
  participants { totalCount nodes { role organisation { id } } } }`;
const run = (mutation: string, input: object, as = viewers.eventManager) =>
  graph.mutate(mutation, input, as, fields);
const found = async (filter: string): Promise<string[]> => {
  const { data } = await graph.ask(`{ events(${filter}) { nodes { id } } }`);
  return data.events.nodes.map(({ id }: { id: string }) => id);
};

test('an event is edited, and found by what it is called now', async () => {
  const { id } = await newEvent(graph, { place: { zhHant: '惠州' } });
  const facilityId = randomUUID();
  const { thing } = await run('updateEvent', {
    ...{ id, version: 1, name: { zhHant: '改期推介會' }, kind: 'PROMOTION', place: null, facilityId },
  });
  expect(thing).toMatchObject({ version: 2, kind: 'PROMOTION', place: null, facility: { id: facilityId } });
  const { data } = await graph.ask('{ searchEvents(text: "推介会") { nodes { id } } }');
  expect(data.searchEvents.nodes).toEqual([{ id }]);
  expect(await found(`facilityId: "${facilityId}"`)).toEqual([id]);
  expect(await found('facilityId: "nonsense"')).toEqual([]);
  for (const name of ['name', 'kind'])
    expect(await run('updateEvent', { id, version: 2, [name]: null })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: ['input', name] },
    });
  expect((await run('updateEvent', { id, version: 1 })).code).toBe('VERSION_CONFLICT');
  const nowhere = { id, version: 2, seriesId: randomUUID() };
  expect((await run('updateEvent', nowhere)).code).toBe('NOT_FOUND');
});

test('who takes part is said anew, and events are found by organiser, status and series', async () => {
  const [organiser, other] = [randomUUID(), randomUUID()];
  const series = await newEvent(graph, { kind: 'CAMPAIGN_SERIES' });
  const { id } = await newEvent(graph, {
    seriesId: series.id,
    participants: [{ role: 'HOST', organisationId: other }],
  });
  const { thing } = await run('setParticipants', {
    ...{ id, version: 1, participants: [{ role: 'ORGANISER', organisationId: organiser }] },
  });
  expect(thing.participants).toEqual({
    ...{ totalCount: 1, nodes: [{ role: 'ORGANISER', organisation: { id: organiser } }] },
  });
  expect(await found(`organiserId: "${organiser}"`)).toEqual([id]);
  expect(await found(`organiserId: "${other}"`)).toEqual([]);
  expect(await found(`seriesId: "${series.id}"`)).toEqual([id]);
  await graph.mutated('cancelEvent', { id, version: 2 }, viewers.eventManager);
  expect(await found('status: CANCELLED')).toEqual([id]);
  for (const as of [viewers.anonymous, viewers.editor, viewers.headquarters])
    for (const mutation of ['updateEvent', 'setParticipants'])
      expect(
        (await run(mutation, { id, version: 3, ...(mutation[0] === 's' && { participants: [] }) }, as)).code,
      ).toBe('FORBIDDEN');
});

test('a booking is found in every time in which its hall is used, by hall, organisation and event', async () => {
  const { id: eventId } = await newEvent(graph);
  const hall = randomUUID();
  const { thing } = await halls(graph).hold({ ...slot(hall, 0, 4), eventId });
  const { startsAt, endsAt } = thing;
  const middle = new Date((Date.parse(startsAt) + Date.parse(endsAt)) / 2).toISOString();
  const count = async (filter: string) => {
    const answer = await graph.ask(`{ facilityBookings(${filter}) { totalCount } }`, {
      as: viewers.eventManager,
    });
    return answer.data.facilityBookings.totalCount;
  };
  const inHall = `facilityId: "${hall}"`;
  expect(await count(`${inHall}, times: { from: "${middle}" }`)).toBe(1);
  expect(await count(`${inHall}, times: { from: "${endsAt}" }`)).toBe(0);
  expect(await count(`${inHall}, times: { until: "${startsAt}" }`)).toBe(0);
  expect(await count(`eventId: "${eventId}"`)).toBe(1);
  expect(await count(`${inHall}, organisationId: "${viewers.printing.organisation}"`)).toBe(1);
  expect(await count(`${inHall}, organisationId: "${viewers.travel.organisation}"`)).toBe(0);
});
