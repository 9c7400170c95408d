import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, monthOf } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { travel } from '../subgraph.ts';
import { newAgency } from '../testing/new-agency.ts';

const graph = await testSubgraph(travel);
type Agency = Awaited<ReturnType<typeof newAgency>>;
const reason = 'By contract';

const registered = async (agency: Agency, percent = 8) => {
  const { thing } = await agency.act('registerTourAgent', { name: { en: 'Agent' } });
  await agency.act('setTourAgentRate', { agentId: thing.id, percent, reason }, agency.manager);
  return thing as { id: string; version: number };
};
const commissions = async (agency: Agency, filter: string, as = agency.staff) => {
  const { data, errors } = await graph.ask(
    `{ tourCommissions(${filter}) { totalCount aggregate { commission { amountMinor } paid { amountMinor } owed { amountMinor } }
       nodes { booking { id } agent { id owed { amountMinor } } percent status commission { amountMinor } paid { amountMinor } owed { amountMinor } payments { id amount { amountMinor } } } } }`,
    { as },
  );
  if (errors) return { code: errors[0]!.extensions?.code };
  return data.tourCommissions;
};
const state = async (agency: Agency, agentId: string) => {
  const [row] = (await commissions(agency, `agentId: "${agentId}"`)).nodes;
  return [row.status, ...['commission', 'paid', 'owed'].map((sum) => Number(row[sum].amountMinor))];
};
const move = async (agency: Agency, mutation: string, id: string, more: object = {}) => {
  const [{ version }] = await graph.sql('SELECT version FROM departures WHERE id = $1', [id]);
  return agency.act(mutation, { id, version, ...more });
};
const leave = async (agency: Agency, id: string) => {
  await move(agency, 'closeDeparture', id);
  await agency.moveTo(id, -3);
  expect((await move(agency, 'startDeparture', id)).code).toBeNull();
};

test('a commission is expected by the rate of the day, earned when the party leaves, and paid once', async () => {
  const agency = await newAgency(graph);
  const agent = await registered(agency);
  const { id } = await agency.open();
  const { thing: booking } = await agency.book(id, 2, { agentId: agent.id });
  await agency.act('setTourAgentRate', { agentId: agent.id, percent: 20, reason }, agency.manager);
  expect(await state(agency, agent.id)).toEqual(['EXPECTED', 16_000, 0, 0]);
  const pay = (more: object = {}) => agency.act('payTourCommission', { bookingId: booking.id, ...more });
  expect((await pay({ amountMinor: '1' })).code).toBe('INVALID_INPUT');
  await leave(agency, id);
  expect(await state(agency, agent.id)).toEqual(['EARNED', 16_000, 0, 16_000]);
  expect((await pay({ amountMinor: '16001' })).code).toBe('INVALID_INPUT');
  for (const paidOn of [addDays(agency.today, 1), addDays(agency.today, -4)])
    expect((await pay({ paidOn })).code).toBe('INVALID_INPUT');
  const outcomes = await Promise.all(
    [9000, 9000, 9000].map((amount) => pay({ amountMinor: String(amount) })),
  );
  expect(outcomes.filter(({ code }) => code === null)).toHaveLength(1);
  expect((await pay()).code).toBeNull();
  expect(await state(agency, agent.id)).toEqual(['EARNED', 16_000, 16_000, 0]);
  expect((await commissions(agency, 'isOwed: true')).totalCount).toBe(0);
  const [{ payments }] = (await commissions(agency, `agentId: "${agent.id}"`)).nodes;
  const back = () => agency.act('reverseTourCommissionPayment', { paymentId: payments[0].id, reason });
  const reversed = await Promise.all([back(), back()]);
  expect(reversed.map(({ code }) => code).sort()).toEqual(['ILLEGAL_TRANSITION', null]);
  expect(await state(agency, agent.id)).toEqual(['EARNED', 16_000, 7000, 9000]);
  const list = await commissions(agency, `isOwed: true, departs: { until: "${agency.today}" }`);
  expect([list.totalCount, list.aggregate.owed.amountMinor, list.nodes[0].agent.owed.amountMinor]).toEqual([
    1,
    '9000',
    '9000',
  ]);
});

test('who cancels takes the commission back, and what is earned is a cost of the day and of the settlement', async () => {
  const agency = await newAgency(graph);
  const agent = await registered(agency, 10);
  const { id } = await agency.open();
  const { thing: gone } = await agency.book(id, 1, { agentId: agent.id });
  await agency.book(id, 1, { agentId: agent.id });
  await agency.act('cancelTourBooking', { id: gone.id, version: gone.version });
  const [off, stands] = ['TAKEN_BACK', 'EXPECTED'].map((status) => commissions(agency, `status: ${status}`));
  expect((await off)!.aggregate.commission.amountMinor).toBe('0');
  expect((await stands)!.aggregate.commission.amountMinor).toBe('10000');
  await leave(agency, id);
  const day = addDays(agency.today, -3);
  const { entities } = await graph.entities(
    'Organisation',
    [agency.organisation],
    `travelFigures(month: "${monthOf(day)}") { books { cost { amountMinor } } }`,
    viewers.finance,
  );
  expect(entities[0].travelFigures.books.cost.amountMinor).toBe('10000');
  await move(agency, 'completeDeparture', id);
  await move(agency, 'settleDeparture', id);
  const settled = await graph.ask(`{ departure(id: "${id}") { settlement { cost { amountMinor } } } }`, {
    as: agency.staff,
  });
  expect(settled.data.departure.settlement.cost.amountMinor).toBe('10000');
});

test('who booked is put right until the party has left, at the rate of the day of the booking', async () => {
  const agency = await newAgency(graph);
  const [agent, other] = [await registered(agency), await registered(agency, 5)];
  const { id } = await agency.open();
  const { thing: booking } = await agency.book(id, 1);
  const set = (version: number, agentId: string | null) =>
    agency.act('setTourBookingAgent', { id: booking.id, version, agentId, reason });
  expect((await set(booking.version, randomUUID())).code).toBe('NOT_FOUND');
  expect((await set(booking.version, agent.id)).thing).toMatchObject({ commissionPercent: 8 });
  expect((await set(booking.version + 1, null)).thing).toMatchObject({ commissionPercent: null });
  expect((await set(booking.version + 2, other.id)).thing).toMatchObject({ commissionPercent: 5 });
  await leave(agency, id);
  expect((await set(booking.version + 3, agent.id)).code).toBe('ILLEGAL_TRANSITION');
});

test('an agent needs a rate, is retired with a reason, and its own staff sees nothing', async () => {
  const agency = await newAgency(graph);
  const its = await newAgency(graph);
  const own = { name: { en: 'Ourselves' }, agentOrganisationId: agency.organisation };
  expect((await agency.act('registerTourAgent', own)).code).toBe('INVALID_INPUT');
  const input = { name: { en: 'Partner' }, agentOrganisationId: its.organisation };
  const { thing: agent } = await agency.act('registerTourAgent', input);
  expect((await agency.act('registerTourAgent', input)).code).toBe('DUPLICATE');
  const { id } = await agency.open();
  expect((await agency.hold(id, 1, { agentId: agent.id })).code).toBe('INVALID_INPUT');
  const rate = { agentId: agent.id, percent: 8, reason };
  for (const as of [agency.staff, viewers.finance, viewers.headquarters])
    expect((await agency.act('setTourAgentRate', rate, as)).code).toBe('FORBIDDEN');
  const early = { ...rate, validFrom: addDays(agency.today, -1) };
  expect((await agency.act('setTourAgentRate', early, agency.manager)).code).toBe('INVALID_INPUT');
  await agency.act('setTourAgentRate', rate, agency.manager);
  const later = { ...rate, percent: 9, validFrom: addDays(agency.today, 9) };
  await agency.act('setTourAgentRate', later, agency.manager);
  const ask = (as: typeof agency.staff) =>
    graph.ask(
      `{ tourAgent(id: "${agent.id}") { organisation { id } commissionPercent later: commissionPercent(on: "${addDays(agency.today, 10)}") rates { id } } }`,
      { as },
    );
  const { data } = await ask(viewers.finance);
  expect(data.tourAgent).toMatchObject({
    ...{ organisation: { id: its.organisation }, commissionPercent: 8, later: 9 },
  });
  expect((await ask(its.staff)).data.tourAgent).toBeNull();
  const withdraw = (rateId: string) =>
    agency.act('withdrawTourAgentRate', { id: rateId, reason }, agency.manager);
  const [begun, coming] = data.tourAgent.rates;
  expect([(await withdraw(begun.id)).code, (await withdraw(coming.id)).code]).toEqual([
    'ILLEGAL_TRANSITION',
    null,
  ]);
  await agency.book(id, 1, { agentId: agent.id });
  expect((await commissions(agency, 'first: 9', its.staff)).totalCount).toBe(0);
  expect((await commissions(agency, 'first: 9', viewers.headquarters)).code).toBe('FORBIDDEN');
  expect((await commissions(agency, `agentId: "${agent.id}"`, viewers.finance)).totalCount).toBe(1);
  const retire = { id: agent.id, version: 1, isRetired: true, reason };
  expect((await agency.act('updateTourAgent', retire, its.staff)).code).toBe('NOT_FOUND');
  expect((await agency.act('updateTourAgent', retire)).code).toBeNull();
  expect((await agency.hold(id, 1, { agentId: agent.id })).code).toBe('INVALID_INPUT');
});

test('many commissions take as many statements as one', async () => {
  const agency = await newAgency(graph);
  for (const percent of [1, 2, 3]) {
    const agent = await registered(agency, percent);
    await agency.book((await agency.open()).id, 1, { agentId: agent.id });
  }
  const ask = (first: number) => graph.statementsOf(() => commissions(agency, `first: ${first}`));
  expect(await ask(3)).toHaveLength((await ask(1)).length);
});
