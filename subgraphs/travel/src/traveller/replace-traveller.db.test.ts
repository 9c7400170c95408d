import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency, residentId } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const reason = 'The traveller has fallen ill';
const other = {
  ...{ unit: 'ADULT', name: '林示例', document: 'RESIDENT_ID', bornOn: '1990-05-06' },
  documentNumber: residentId('1990-05-06', 900),
};
const read = async (id: string) =>
  (
    await graph.ask(
      `{ tourBooking(id: "${id}") { id version changeReason travellers { id unit name(purpose: "a test") } } }`,
      { as: agency.staff },
    )
  ).data.tourBooking;
const booked = async (departureId?: string) => {
  const { thing } = await agency.book(departureId ?? (await agency.open()).id, 2);
  return read(thing.id);
};
type Booking = Awaited<ReturnType<typeof read>>;
const replace = ({ id, version, travellers }: Booking, changes: object = {}) =>
  agency.act('replaceTraveller', {
    id,
    version,
    travellerId: travellers[0].id,
    traveller: other,
    reason,
    ...changes,
  });

test('somebody else travels in a place that is under contract; who was there is forgotten', async () => {
  const booking = await booked();
  expect((await replace(booking)).thing).toMatchObject({
    changeReason: reason,
    version: booking.version + 1,
  });
  const now = await read(booking.id);
  expect(now.travellers.map(({ name }: { name: string }) => name)).toEqual([
    '林示例',
    booking.travellers[1].name,
  ]);
  const [{ left }] = await graph.sql(
    'SELECT count(*)::int AS left FROM traveller_identities WHERE traveller_id = $1',
    [booking.travellers[0].id],
  );
  expect(left).toBe(0);
  expect((await replace(booking)).code).toBe('VERSION_CONFLICT');
});

test.each([
  ['another kind', { traveller: { ...other, unit: 'CHILD' } }, 'INVALID_INPUT'],
  ['a number of another day of birth', { traveller: { ...other, bornOn: '1991-05-06' } }, 'INVALID_INPUT'],
  [
    'too young for the kind',
    { traveller: { ...other, document: 'PASSPORT', bornOn: addDays(agency.today, -1000) } },
    'INVALID_INPUT',
  ],
  ['a name that shows nothing', { traveller: { ...other, name: '\u3164' } }, 'INVALID_INPUT'],
  ['no reason', { reason: ' ' }, 'INVALID_INPUT'],
  ['a traveller of nobody', { travellerId: '018cc251-f400-7672-9094-000000000001' }, 'NOT_FOUND'],
])('%s is refused', async (_, changes, code) => {
  expect((await replace(await booked(), changes)).code).toBe(code);
});

test('before the contract they are named anew, and after the departure nobody changes', async () => {
  const { id } = await agency.open();
  const held = (await agency.hold(id, 1)).thing;
  const travellers = [{ id: '018cc251-f400-7672-9094-000000000001' }];
  expect((await replace({ ...held, travellers })).code).toBe('ILLEGAL_TRANSITION');
  const booking = await booked(id);
  await agency.moveTo(id, 0);
  expect((await replace(booking)).code).toBe('ILLEGAL_TRANSITION');
});
