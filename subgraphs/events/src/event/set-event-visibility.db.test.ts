import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { crawl, testSubgraph, viewers, withLayers } from '@media-graph/testing';
import { events } from '../subgraph.ts';
import { newEvent } from '../testing/new-event.ts';

const { layers, opened, subgraph } = withLayers(events, 'event-manager');
const graph = await testSubgraph(subgraph);
/** Both layers as they are, so that event managers are ones. */
const untouched = () => Object.assign(layers, { policies: false, conditions: false });
untouched();
const { anonymous, headquarters, finance, editor, pictureDesk, eventManager, printing, travel } = viewers;
const reader: Viewer = { ...anonymous, subject: 'reader' };
const personId = seedId('Person', 'ouyang-cheng');
const organisationId = printing.organisation!;
const amount = { lowMinor: '100', currency: 'CNY', qualifier: 'EXACT', basis: 'PLANNED' };

/** An event of a circle, with all that belongs to one. */
const eventOf = async (visibility: string) => {
  const name = { en: `SECRET ${visibility}` };
  const event = await newEvent(graph, {
    ...{ visibility, name },
    participants: [
      { role: 'HOST', organisationId },
      { role: 'SPEAKER', personId },
    ],
  });
  const as = eventManager;
  await graph.mutated('rescheduleEvent', { id: event.id, version: 1, dates: { startsOn: '2027-04-01' } }, as);
  const newProject = { code: `p-${randomUUID()}`, name: { en: 'Project' } };
  const signing = { eventId: event.id, signedOn: '2024-05-20', amount, newProject };
  const { id } = await graph.mutated('recordSigning', signing, as, 'signing { id }');
  const spent = { eventId: event.id, organisationId, kind: 'VENUE', amountMinor: '100', purpose: name.en };
  await graph.mutated('recordEventExpense', spent, as);
  return { ...event, signingId: id };
};
const [secret, ours] = [await eventOf('PRIVATE'), await eventOf('STAFF')];

const read = async (as: Viewer) => {
  const { text } = await crawl(
    graph,
    as,
    [
      ...[secret, ours].flatMap(
        ({ id, signingId }) =>
          [
            ['Event', id],
            ['Signing', signingId],
          ] as const,
      ),
      ...([
        ['Organisation', organisationId],
        ['Person', personId],
      ] as const),
    ],
    { given: { code: `"${secret.code}"`, text: '"SECRET"' }, depth: 3 },
  );
  const shows = ({ id, signingId }: { id: string; signingId: string }) =>
    text.includes(`"id":"${id}"`) || text.includes(`"id":"${signingId}"`);
  return [shows(secret) || text.includes('SECRET PRIVATE'), shows(ours) || text.includes('SECRET STAFF')];
};

const sights: [string, Viewer, boolean[]][] = [
  ['who does not sign in', anonymous, [false, false]],
  ['a reader', reader, [false, false]],
  ['staff', travel, [false, true]],
  ['headquarters', headquarters, [false, true]],
  ['finance', finance, [false, true]],
  ['an editor', editor, [true, true]],
  ['the picture desk', pictureDesk, [true, true]],
];

test.each(sights)('on every path %s sees the events of their circle', async (_, viewer, expected) => {
  Object.assign(layers, { policies: true, conditions: true });
  expect(await read(viewer)).toEqual(expected);
});

test.each(sights)('the row policies alone show %s no more', async (_, viewer, expected) => {
  Object.assign(layers, { policies: true, conditions: false });
  expect(await read(opened(viewer))).toEqual(expected);
});

test.each(sights)('the conditions alone show %s no more', async (_, viewer, expected) => {
  Object.assign(layers, { policies: false, conditions: true });
  expect(await read(opened(viewer))).toEqual(expected);
});

test('an event is private until it is announced, and is taken back with a reason', async () => {
  untouched();
  const input = { code: `diary-${randomUUID()}`, name: { en: 'Talks' }, kind: 'SIGNING' };
  const { id, visibility } = await graph.mutated('createEvent', input, eventManager);
  expect(visibility).toBe('PRIVATE');
  const set = (version: number, change: object) =>
    graph.mutate('setEventVisibility', { id, version, ...change }, eventManager);
  const seenBy = async (as: Viewer) =>
    (await graph.ask(`{ event(id: "${id}") { visibility visibilityReason } }`, { as })).data.event;
  expect(await seenBy(anonymous)).toBeNull();
  expect((await set(1, { visibility: 'PRIVATE' })).code).toBe('ILLEGAL_TRANSITION');
  expect((await set(1, { visibility: 'PUBLIC' })).thing).toMatchObject({ visibility: 'PUBLIC', version: 2 });
  expect(await seenBy(anonymous)).toEqual({ visibility: 'PUBLIC', visibilityReason: null });
  expect(await set(2, { visibility: 'STAFF' })).toMatchObject({
    ...{ code: 'INVALID_INPUT', field: ['input', 'reason'] },
  });
  await set(2, { visibility: 'STAFF', reason: 'Announced too early' });
  expect(await seenBy(anonymous)).toBeNull();
  expect(await seenBy(travel)).toEqual({ visibility: 'STAFF', visibilityReason: null });
  expect(await seenBy(editor)).toEqual({ visibility: 'STAFF', visibilityReason: 'Announced too early' });
  expect((await set(2, { visibility: 'PUBLIC' })).code).toBe('VERSION_CONFLICT');
});

test('a public part of a private event does not tell of it', async () => {
  untouched();
  const { id } = await newEvent(graph, { superEventId: secret.id });
  const { data, errors } = await graph.ask(`{ event(id: "${id}") { superEvent { code } } }`);
  expect([data.event, errors]).toEqual([{ superEvent: null }, undefined]);
});
