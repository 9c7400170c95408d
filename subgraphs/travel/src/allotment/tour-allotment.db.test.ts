import { expect, test } from '@jest/globals';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const reason = '家中有事';

const add = (departureId: string, changes: object = {}, as = agency.staff) =>
  agency.act(
    'addTourAllotment',
    { ...{ departureId, kind: 'TWIN_ROOM', name: '301', capacity: 2 }, ...changes },
    as,
  );
const allot = (travellerId: string, allotmentId: string, as = agency.staff) =>
  agency.act('allotTraveller', { travellerId, allotmentId }, as);
const release = (travellerId: string, list = 'ROOM') => agency.act('releaseTraveller', { travellerId, list });

const list = `{ capacity taken unallotted { id }
  allotments { name kind capacity taken travellers { id name } guide { licenceNumber } } }`;
const listsOf = async (id: string, as = agency.staff) => {
  const { data, errors } = await graph.ask(
    `{ departure(id: "${id}") { roomingList ${list} vehicleList ${list} } }`,
    { as },
  );
  return { ...data?.departure, codes: errors?.map(({ extensions }) => extensions?.code) };
};
/** A departure with a party under contract, and who travels. */
const party = async (seats: number, changes: object = {}) => {
  const departure = await agency.open({ capacity: 60, ...changes });
  const booking = (await agency.book(departure.id, seats)).thing;
  const travellers = await graph.sql('SELECT id FROM travellers WHERE booking_id = $1 ORDER BY position', [
    booking.id,
  ]);
  return { departure, booking, ids: travellers.map(({ id }) => id as string) };
};
const versionOf = async (table: 'bookings' | 'tour_allotments', id: string) =>
  (await graph.sql(`SELECT version FROM ${table} WHERE id = $1`, [id]))[0].version as number;

test('travellers are given rooms and seats, move, and are taken out; who has none stands beside', async () => {
  const { departure, ids } = await party(3);
  const [one, two, three] = ids as [string, string, string];
  const twin = (await add(departure.id)).thing;
  const single = (await add(departure.id, { kind: 'SINGLE_ROOM', name: '302', capacity: 1 })).thing;
  const coach = (await add(departure.id, { kind: 'COACH', name: '粵L·示例1', capacity: 53 })).thing;
  for (const id of [one, two]) expect((await allot(id, twin.id)).code).toBeNull();
  expect((await allot(three, twin.id)).code).toBe('SOLD_OUT');
  expect((await allot(three, coach.id)).code).toBeNull();
  expect(await listsOf(departure.id)).toMatchObject({
    roomingList: {
      ...{ capacity: 3, taken: 2, unallotted: [{ id: three }] },
      allotments: [
        { name: '301', taken: 2, travellers: [{ id: one, name: 'T***' }, { id: two }] },
        { name: '302', taken: 0, travellers: [] },
      ],
    },
    vehicleList: { capacity: 53, taken: 1, unallotted: [{ id: one }, { id: two }] },
  });
  expect((await allot(two, single.id)).code).toBeNull();
  expect((await allot(three, twin.id)).code).toBeNull();
  expect((await release(one)).code).toBeNull();
  expect((await release(one)).code).toBe('NOT_FOUND');
  const { roomingList } = await listsOf(departure.id);
  expect(roomingList).toMatchObject({ taken: 2, unallotted: [{ id: one }] });
});

test('of many who are given the last beds at one time, as many get them as there are', async () => {
  const { departure, ids } = await party(6);
  const room = (await add(departure.id)).thing;
  const outcomes = await Promise.all(ids.map((id) => allot(id, room.id)));
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(2);
  expect(outcomes.filter(({ code }) => code === 'SOLD_OUT')).toHaveLength(4);
  const other = (await add(departure.id, { name: '302' })).thing;
  await Promise.all([room, other, room, other].map(({ id }) => allot(ids[0]!, id)));
  const rows = await graph.sql('SELECT FROM traveller_allotments WHERE traveller_id = $1', [ids[0]]);
  expect(rows.length).toBeLessThan(2);
});

test('a room is changed and taken off the list, but not below whom it has', async () => {
  const { departure, ids } = await party(2);
  const room = (await add(departure.id)).thing;
  for (const id of ids) await allot(id, room.id);
  const change = async (changes: object, mutation = 'updateTourAllotment') =>
    agency.act(mutation, { id: room.id, version: await versionOf('tour_allotments', room.id), ...changes });
  expect((await change({ capacity: 1 })).code).toBe('SOLD_OUT');
  expect((await change({ kind: 'COACH' })).code).toBe('ILLEGAL_TRANSITION');
  expect((await change({ kind: 'TRIPLE_ROOM', capacity: 3, name: '305' })).thing).toMatchObject({
    name: '305',
  });
  expect((await change({}, 'removeTourAllotment')).code).toBe('ILLEGAL_TRANSITION');
  for (const id of ids) await release(id);
  expect((await change({}, 'removeTourAllotment')).code).toBeNull();
  expect((await listsOf(departure.id)).roomingList.allotments).toEqual([]);
});

test('who cancels or moves is off the lists; who is replaced is followed by the other', async () => {
  const { departure, booking, ids } = await party(2);
  const room = (await add(departure.id)).thing;
  for (const id of ids) await allot(id, room.id);
  const seen = async () => ({ id: booking.id, version: await versionOf('bookings', booking.id) });
  const [traveller] = agency.adults(1);
  const replaced = await agency.act('replaceTraveller', {
    ...{ ...(await seen()), travellerId: ids[0], traveller, reason },
  });
  expect(replaced.code).toBeNull();
  expect((await listsOf(departure.id)).roomingList).toMatchObject({ taken: 2, unallotted: [] });
  const { tour_id: tourId } = (
    await graph.sql('SELECT tour_id FROM departures WHERE id = $1', [departure.id])
  )[0];
  const to = await agency.open({ tourId, capacity: 60 });
  expect(
    (await agency.act('moveTourBooking', { ...(await seen()), toDepartureId: to.id, reason })).code,
  ).toBeNull();
  expect((await listsOf(departure.id)).roomingList).toMatchObject({ taken: 0, unallotted: [] });
  expect((await allot(ids[1]!, room.id)).code).toBe('INVALID_INPUT');
  const there = (await add(to.id)).thing;
  expect((await allot(ids[1]!, there.id)).code).toBeNull();
  await agency.act('cancelTourBooking', await seen());
  expect((await listsOf(to.id)).roomingList).toMatchObject({ taken: 0, unallotted: [] });
});

test('bad input, guides of rooms, and departures that are over are refused', async () => {
  const { departure, ids } = await party(1);
  const register = (licenceNumber: string) =>
    agency.act('registerTourGuide', {
      ...{ licenceNumber, languages: ['yue'], name: '示例', phone: '13812341234' },
    });
  const { thing: guide } = await register('D-1001');
  const bus = (name: string) => add(departure.id, { kind: 'MINIBUS', name, guideId: guide.id });
  expect((await bus('粵L·示例2')).code).toBeNull();
  expect((await bus('粵L·示例3')).code).toBe('CONFLICT_OVERLAP');
  expect((await add(departure.id, { guideId: guide.id })).code).toBe('INVALID_INPUT');
  for (const changes of [{ capacity: 0 }, { capacity: 81 }, { name: '\u200b' }, { name: '9'.repeat(41) }])
    expect([changes, (await add(departure.id, changes)).code]).toEqual([changes, 'INVALID_INPUT']);
  const room = (await add(departure.id)).thing;
  expect((await add(departure.id)).code).toBe('DUPLICATE');
  const held = (await agency.hold(departure.id)).thing;
  const named = { id: held.id, version: held.version, travellers: agency.adults(1) };
  await agency.act('nameTravellers', named);
  const [waiting] = await graph.sql('SELECT id FROM travellers WHERE booking_id = $1', [held.id]);
  expect((await allot(waiting.id, room.id)).code).toBe('INVALID_INPUT');
  await agency.step('cancelDeparture', departure.id, { reason: 'FORCE_MAJEURE' });
  expect((await allot(ids[0]!, room.id)).code).toBe('ILLEGAL_TRANSITION');
  expect((await add(departure.id, { name: '309' })).code).toBe('ILLEGAL_TRANSITION');
});

test('the lists are for staff of the company alone, and are read in few statements', async () => {
  const { departure, ids } = await party(8);
  const other = await newAgency(graph);
  const rooms = await Promise.all(
    [1, 2, 3, 4].map(async (name) => (await add(departure.id, { name: String(name) })).thing),
  );
  for (const [index, id] of ids.entries()) await allot(id, rooms[index % 4]!.id);
  for (const as of [viewers.finance, viewers.headquarters, viewers.editor, other.staff])
    expect(await listsOf(departure.id, as)).toMatchObject({
      ...{ roomingList: null, vehicleList: null, codes: ['FORBIDDEN', 'FORBIDDEN'] },
    });
  expect((await add(departure.id, {}, other.staff)).code).toBe('NOT_FOUND');
  expect((await allot(ids[0]!, rooms[0]!.id, other.staff)).code).toBe('NOT_FOUND');
  const statements = await graph.statementsOf(() => listsOf(departure.id));
  expect(statements.length).toBeLessThan(7);
});
