import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';
import { keptUntil } from './kept-until.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const departure = await agency.open({ capacity: 100 });
const erase = async (id: string) => {
  const [{ version }] = await graph.sql('SELECT version FROM bookings WHERE id = $1', [id]);
  return agency.act('eraseTravellers', { id, version });
};
const peopleOf = async (id: string): Promise<number> =>
  (
    await graph.sql(
      `SELECT (SELECT count(*) FROM booking_contacts WHERE booking_id = $1)::int
         + (SELECT count(*) FROM traveller_identities JOIN travellers ON id = traveller_id WHERE booking_id = $1)::int AS people`,
      [id],
    )
  )[0].people;

test.each([
  ['2024-05-07', '2026-05-07'],
  ['2024-02-29', '2026-03-01'],
])('what ended on %s is kept until %s', (day, until) => expect(keptUntil(day)).toBe(until));

test('people of a booking that stands are kept', async () => {
  const held = await agency.hold(departure.id);
  const booked = await agency.book(departure.id);
  for (const { thing } of [held, booked]) {
    expect((await erase(thing.id)).code).toBe('ILLEGAL_TRANSITION');
    expect(await peopleOf(thing.id)).toBeGreaterThan(0);
  }
});

test('people of a hold that ran out or was given up are forgotten at once', async () => {
  for (const end of ['lapse', 'cancel']) {
    const { thing } = await agency.hold(departure.id);
    if (end === 'lapse') await agency.lapse(thing.id);
    else await agency.act('cancelTourBooking', { id: thing.id, version: thing.version });
    expect((await erase(thing.id)).code).toBeNull();
    expect(await peopleOf(thing.id)).toBe(0);
  }
});

test('people of a contract are kept for two years, then forgotten; seats and sums stay', async () => {
  const { thing } = await agency.book(departure.id, 2);
  await agency.act('cancelTourBooking', { id: thing.id, version: thing.version });
  expect((await erase(thing.id)).code).toBe('ILLEGAL_TRANSITION');
  expect(await peopleOf(thing.id)).toBe(3);
  await graph.sql(`UPDATE bookings SET cancelled_on = cancelled_on - interval '2 years' WHERE id = $1`, [
    thing.id,
  ]);
  expect((await erase(thing.id)).code).toBeNull();
  expect(await peopleOf(thing.id)).toBe(0);
  const { data } = await graph.ask(
    `query ($id: ID!) { tourBooking(id: $id) { seats paid { amountMinor } contact { name } travellers { unit name bornOn(purpose: "a test") } } }`,
    { as: agency.staff, variables: { id: thing.id } },
  );
  const gone = { unit: 'ADULT', name: null, bornOn: null };
  expect(data.tourBooking).toEqual({
    ...{ seats: 2, paid: { amountMinor: '200000' }, contact: null, travellers: [gone, gone] },
  });
});
