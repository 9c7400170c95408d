import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
const agency = await newAgency(graph);
const { today } = agency;
const tour = await agency.newTour();
const register = async (kind: string, of = agency) =>
  (await of.act('registerTravelSupplier', { name: { en: 'Another agency' }, kind })).thing.id as string;
const other = await register('TRAVEL_AGENCY');

const propose = (departureId: string, changes: object = {}, as = agency.staff) =>
  agency.act('proposeTourHandover', { departureId, supplierId: other, costMinor: '150000', ...changes }, as);
const now = async (id: string): Promise<{ id: string; version: number }> =>
  (await graph.sql('SELECT id, version FROM tour_handovers WHERE id = $1', [id]))[0];
const step = async (mutation: string, id: string, changes: object = {}) =>
  agency.act(mutation, { ...(await now(id)), ...changes });
const carryOut = (id: string) => step('carryOutTourHandover', id, { contractNumber: 'W-2026-001' });
const reason = 'It is not needed any more';
const withdraw = (id: string) => step('withdrawTourHandover', id, { reason });
const travellersOf = async (bookingId: string): Promise<string[]> =>
  (await graph.sql('SELECT id FROM travellers WHERE booking_id = $1 ORDER BY position', [bookingId])).map(
    ({ id }) => id,
  );
const answer = (id: string, travellerIds: readonly string[], isAgreed = true, changes: object = {}) =>
  step('answerTourHandover', id, {
    answers: travellerIds.map((travellerId) => ({
      ...{ travellerId, isAgreed, reference: 'Consent 1', ...changes },
    })),
  });
/** A departure for four with two parties of one and two, and a handover of it that is proposed. */
const proposed = async (changes: object = {}) => {
  const { id: departureId } = await agency.open({ tourId: tour.id, ...changes });
  const [one, two] = [
    (await agency.book(departureId, 1)).thing.id,
    (await agency.book(departureId, 2)).thing.id,
  ];
  const { thing } = await propose(departureId);
  return {
    ...{ id: thing.id as string, departureId: departureId as string, one, two },
    people: [...(await travellersOf(one)), ...(await travellersOf(two))] as [string, string, string],
  };
};
const read = async (departureId: string, as = agency.staff) => {
  const { data, errors } = await graph.ask(
    `{ departure(id: "${departureId}") { status handovers { status cost { amountMinor } reason contractNumber agency { id }
       service { cost { amountMinor } owed { amountMinor } supplier { id } }
       answers { isAgreed reference traveller { id } recordedBy } unanswered { id } }
       bookings { nodes { id status seats total { amountMinor } refunded { amountMinor } compensation { amountMinor } cancelledBy } } } }`,
    { as },
  );
  expect(errors).toBeUndefined();
  return data.departure;
};
const bookingOf = async (departureId: string, id: string) =>
  (await read(departureId)).bookings.nodes.find((row: { id: string }) => row.id === id);

test('with everybody’s consent another agency performs it: contracts and prices stay, and it is owed its price', async () => {
  const { id, departureId, people, one } = await proposed();
  expect((await read(departureId)).handovers[0]).toMatchObject({
    ...{ status: 'PROPOSED', service: null, unanswered: people.map((person) => ({ id: person })) },
  });
  await answer(id, people.slice(0, 1), false);
  await answer(id, people);
  expect((await carryOut(id)).thing).toMatchObject({ status: 'CARRIED_OUT' });
  const departure = await read(departureId);
  expect(departure.status).toBe('CLOSED');
  expect(departure.handovers).toMatchObject([
    {
      ...{ status: 'CARRIED_OUT', contractNumber: 'W-2026-001', agency: { id: other }, unanswered: [] },
      service: { cost: { amountMinor: '150000' }, owed: { amountMinor: '150000' }, supplier: { id: other } },
    },
  ]);
  expect(departure.handovers[0].answers).toHaveLength(3);
  expect(await bookingOf(departureId, one)).toMatchObject({
    ...{ status: 'CONFIRMED', total: { amountMinor: '100000' }, refunded: { amountMinor: '0' } },
  });
  expect((await agency.step('reopenDeparture', departureId)).code).toBe('ILLEGAL_TRANSITION');
  expect((await agency.step('cancelDeparture', departureId, { reason: 'UNDER_ENROLMENT' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  await agency.moveTo(departureId, 0);
  expect((await agency.step('startDeparture', departureId)).thing.status).toBe('DEPARTED');
  expect((await withdraw(id)).code).toBe('ILLEGAL_TRANSITION');
});

test('who does not agree, or does not answer, leaves and gets back everything', async () => {
  const { id, departureId, people, one, two } = await proposed();
  const held = (await agency.hold(departureId)).thing.id;
  const [first, second, third] = people;
  await answer(id, [first, third], false);
  await answer(id, [second]);
  expect((await carryOut(id)).code).toBeNull();
  expect(await bookingOf(departureId, one)).toMatchObject({
    ...{ status: 'CANCELLED', cancelledBy: 'COMPANY', refunded: { amountMinor: '100000' } },
    compensation: { amountMinor: '0' },
  });
  expect(await bookingOf(departureId, two)).toMatchObject({
    ...{
      status: 'CONFIRMED',
      seats: 1,
      total: { amountMinor: '100000' },
      refunded: { amountMinor: '100000' },
    },
  });
  expect((await bookingOf(departureId, held)).status).toBe('EXPIRED');
  expect(await travellersOf(two)).toEqual([second]);
  const [{ answers }] = (await read(departureId)).handovers;
  expect(
    answers
      .map(({ isAgreed, traveller }: { isAgreed: boolean; traveller: object | null }) => [
        isAgreed,
        traveller !== null,
      ])
      .sort(),
  ).toEqual([
    [false, false],
    [false, true],
    [true, true],
  ]);
});

test('a child is not left alone, nobody is handed over without consent, and not by hand either', async () => {
  const { id: departureId } = await agency.open({ tourId: tour.id, minPax: 5 });
  const held = await agency.hold(departureId, 1, {
    lines: [
      { unit: 'ADULT', quantity: 1 },
      { unit: 'CHILD', quantity: 1 },
    ],
  });
  const child = {
    ...agency.adults(1)[0],
    ...{ unit: 'CHILD', document: 'PASSPORT', documentNumber: 'E12345678', bornOn: addDays(today, -4000) },
  };
  const { id, version } = held.thing;
  const named = await agency.act('nameTravellers', {
    ...{ id, version, travellers: [...agency.adults(1), child], guardianConsent: true },
  });
  await agency.act('confirmTourBooking', {
    ...{ id, version: named.thing.version, paidMinor: '160000', insurancePrompted: true },
    contractNumber: `C-${randomUUID().slice(0, 13).toUpperCase()}`,
  });
  const handover = (await propose(departureId)).thing.id;
  expect((await carryOut(handover)).code).toBe('ILLEGAL_TRANSITION');
  const [adult, minor] = (await travellersOf(id)) as [string, string];
  await answer(handover, [minor]);
  expect((await carryOut(handover)).code).toBe('INVALID_INPUT');
  await expect(
    graph.sql(
      `UPDATE tour_handovers SET status = 'CARRIED_OUT', carried_out_at = now(), contract_number = 'W-0001',
         service_id = (SELECT id FROM supplier_services LIMIT 1) WHERE id = $1`,
      [handover],
    ),
  ).rejects.toThrow('tour_handovers_agreed');
  await answer(handover, [adult]);
  expect((await carryOut(handover)).code).toBeNull();
  await expect(
    graph.sql('DELETE FROM tour_handover_answers WHERE handover_id = $1', [handover]),
  ).rejects.toThrow('while_proposed');
});

test('inside the days of notice everybody must agree, as nobody’s contract may be ended then', async () => {
  const { id, departureId, people } = await proposed();
  await agency.moveTo(departureId, 6);
  await answer(id, people.slice(1));
  expect((await carryOut(id)).code).toBe('ILLEGAL_TRANSITION');
  await answer(id, people.slice(0, 1));
  expect((await carryOut(id)).code).toBeNull();
});

test('the way back: withdrawn before, withdrawn after, asked anew, called off', async () => {
  const { id, departureId, people } = await proposed();
  expect((await propose(departureId)).code).toBe('ILLEGAL_TRANSITION');
  expect((await withdraw(id)).thing).toMatchObject({ status: 'WITHDRAWN', reason });
  expect((await answer(id, people)).code).toBe('ILLEGAL_TRANSITION');
  const second = (await propose(departureId)).thing.id;
  // Who agreed to the one has not agreed to the other.
  expect((await carryOut(second)).code).toBe('ILLEGAL_TRANSITION');
  await answer(second, people);
  await carryOut(second);
  expect((await withdraw(second)).code).toBeNull();
  const [service] = await graph.sql('SELECT id, version FROM supplier_services WHERE departure_id = $1', [
    departureId,
  ]);
  await agency.act('cancelTravelService', { ...service, cancellationCostMinor: '10000', reason });
  expect((await agency.step('reopenDeparture', departureId)).code).toBeNull();
  const third = (await propose(departureId)).thing.id;
  expect((await agency.step('cancelDeparture', departureId, { reason: 'UNDER_ENROLMENT' })).code).toBeNull();
  const { handovers } = await read(departureId);
  expect(handovers.map((row: { status: string }) => row.status)).toEqual(Array(3).fill('WITHDRAWN'));
  expect((await withdraw(third)).code).toBe('ILLEGAL_TRANSITION');
});

test('it takes too few travellers under contract, a travel agency, and days that are possible', async () => {
  const { id: full } = await agency.open({ tourId: tour.id, minPax: 1 });
  const { id: empty } = await agency.open({ tourId: tour.id });
  await agency.book(full);
  for (const departureId of [full, empty])
    expect((await propose(departureId)).code).toBe('ILLEGAL_TRANSITION');
  const { id, departureId, people } = await proposed();
  await withdraw(id);
  expect((await propose(departureId, { supplierId: await register('HOTEL') })).code).toBe('INVALID_INPUT');
  expect((await propose(departureId, { costMinor: '-1' })).code).toBe('INVALID_INPUT');
  const anew = (await propose(departureId)).thing.id;
  for (const signedOn of [addDays(today, 1), addDays(today, -1)])
    expect((await answer(anew, people, true, { signedOn })).code).toBe('INVALID_INPUT');
  expect((await answer(anew, [people[0], people[0]])).code).toBe('INVALID_INPUT');
  expect((await answer(anew, (await proposed()).people)).code).toBe('INVALID_INPUT');
  expect((await answer(anew, [randomUUID()])).code).toBe('NOT_FOUND');
  await answer(anew, people);
  await agency.book(departureId, 1);
  expect((await carryOut(anew)).code).toBe('ILLEGAL_TRANSITION');
});

test('it is the company’s own: others are refused, finance reads the money and nobody’s answer', async () => {
  const { id, departureId, people } = await proposed();
  await answer(id, people);
  const twin = await newAgency(graph);
  for (const [as, code] of [
    [twin.staff, 'NOT_FOUND'],
    [viewers.finance, 'FORBIDDEN'],
    [viewers.anonymous, 'FORBIDDEN'],
  ] as const) {
    expect((await agency.act('withdrawTourHandover', { ...(await now(id)), reason }, as)).code).toBe(code);
    expect((await propose(departureId, {}, as)).code).toBe(code);
  }
  const { data } = await graph.ask(
    `{ departure(id: "${departureId}") { handovers { status cost { amountMinor } answers { isAgreed } } } }`,
    { as: viewers.finance },
  );
  expect(data.departure.handovers).toEqual([
    { status: 'PROPOSED', cost: { amountMinor: '150000' }, answers: null },
  ]);
  await proposed();
  const count = async (first: number) =>
    (
      await graph.statementsOf(() =>
        graph.ask(
          `{ departures(tourId: "${tour.id}", orderBy: LATEST, first: ${first}) {
             nodes { handovers { agency { id } unanswered { id } answers { reference } } } } }`,
          { as: agency.staff },
        ),
      )
    ).length;
  expect(await count(1)).toBe(await count(20));
});
