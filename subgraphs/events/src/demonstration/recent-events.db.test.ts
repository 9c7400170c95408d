import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { events } from '../subgraph.ts';

const graph = await testSubgraph(events, { seeds: ['recent-events'] });
const today = todayInShanghai();

test('sixty events lie around today, each says that it is made up, and who plans sees more than who reads', async () => {
  const query = `{ events(days: { from: "${addDays(today, -40)}", until: "${addDays(today, 40)}" }, first: 100) {
    totalCount nodes { isSynthetic name { zhHant en } startsOn } } }`;
  const { data } = await graph.ask(query, { as: viewers.editor });
  expect(data.events.totalCount).toBe(60);
  for (const { isSynthetic, name } of data.events.nodes)
    expect([isSynthetic, name.zhHant.slice(0, 4), name.en.slice(0, 9)]).toEqual([
      true,
      '合成演示',
      'Synthetic',
    ]);
  const days = data.events.nodes.map(({ startsOn }: { startsOn: string }) => startsOn);
  expect(days.filter((day: string) => day < today).length).toBeGreaterThan(20);
  expect(days.filter((day: string) => day > today).length).toBeGreaterThan(20);
  const seen = await graph.ask(query);
  expect(seen.data.events.totalCount).toBeLessThan(60);
  expect(seen.data.events.totalCount).toBeGreaterThan(45);
});

test('they are covered, and people have registered and come', async () => {
  const [counts] = await graph.sql(`SELECT
    (SELECT count(DISTINCT event_id)::int FROM news_coverages) AS covered,
    (SELECT count(*)::int FROM news_assignments WHERE status = 'DELIVERED') AS delivered,
    (SELECT count(*)::int FROM news_assignments WHERE status = 'ASSIGNED') AS assigned,
    (SELECT count(*)::int FROM registration_desks WHERE taken > 0 AND taken < capacity) AS desks,
    (SELECT count(DISTINCT status)::int FROM event_registrations) AS statuses`);
  expect(counts.covered).toBe(60);
  expect([counts.delivered, counts.assigned, counts.desks].every((number) => number > 20)).toBe(true);
  expect(counts.statuses).toBe(3);
  await graph.runJobs();
  const { data } = await graph.ask(
    '{ eventByCode(code: "demo-35") { registrationDesk { capacity placesLeft } } }',
  );
  const { capacity, placesLeft } = data.eventByCode.registrationDesk;
  expect(placesLeft).toBeLessThan(capacity);
});

test('what is over has cost its host something, and a wrong bill was taken back', async () => {
  const { data } = await graph.ask(
    `{ eventExpenses(first: 100) { totalCount aggregate { amount { amountMinor } } nodes { isSynthetic } }
       eventByCode(code: "demo-8") { cost { amountMinor } expenses { totalCount nodes { reversedBy { reason } } } } }`,
    { as: viewers.finance },
  );
  const { eventExpenses, eventByCode } = data;
  expect(eventExpenses.totalCount).toBeGreaterThan(60);
  expect(BigInt(eventExpenses.aggregate.amount.amountMinor)).toBeGreaterThan(1_000_000n);
  expect(eventExpenses.nodes.every(({ isSynthetic }: { isSynthetic: boolean }) => isSynthetic)).toBe(true);
  // 8,000 + 1,500 of rent, 1,200 + 720 of printing, 2,400 of tea; the wrong bill counts as nothing.
  expect(eventByCode.cost.amountMinor).toBe('1382000');
  expect(eventByCode.expenses.totalCount).toBe(5);
  expect(
    eventByCode.expenses.nodes.filter((one: { reversedBy: object | null }) => one.reversedBy),
  ).toHaveLength(1);
});
