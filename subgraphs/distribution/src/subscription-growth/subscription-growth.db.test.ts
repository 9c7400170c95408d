import { expect, test } from '@jest/globals';
import { addMonths, monthOf, todayInShanghai } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const today = todayInShanghai();
const monthsAgo = (count: number) => monthOf(addMonths(`${monthOf(today)}-01`, -count));
const first = (count: number) => `${monthsAgo(count)}-01`;
type Desk = Awaited<ReturnType<typeof openDesk>>;

const growth = async (desk: Desk, from: string, until: string, as = desk.staff) => {
  const { entities, errors } = await graph.entities(
    'Organisation',
    [desk.organisation],
    `paperSubscriptionGrowth(months: { from: "${from}", until: "${until}" }) { month heldBefore started restarted ended net held }`,
    as,
  );
  return errors ? errors[0]?.extensions?.code : entities[0].paperSubscriptionGrowth;
};
const row = (month: string, [heldBefore, started, restarted, ended]: [number, number, number, number]) => ({
  ...{ month, heldBefore, started, restarted, ended, net: started + restarted - ended },
  held: heldBefore + started + restarted - ended,
});

test('what was held, came and went adds up month by month; what is to come is left out', async () => {
  const desk = await openDesk(graph);
  // Its last paper comes with the fifth month back: it has ended on the day after.
  await desk.subscription({ startsOn: first(6), months: 2 });
  await desk.subscription({ startsOn: first(5), months: 12 });
  await desk.subscription({ startsOn: inDays(40), months: 12 });
  expect(await growth(desk, monthsAgo(6), monthsAgo(3))).toEqual([
    row(monthsAgo(6), [0, 1, 0, 0]),
    row(monthsAgo(5), [1, 1, 0, 0]),
    row(monthsAgo(4), [2, 0, 0, 1]),
    row(monthsAgo(3), [1, 0, 0, 0]),
  ]);
  expect(await growth(desk, monthsAgo(-2), monthsAgo(-2))).toEqual([row(monthsAgo(-2), [1, 0, 0, 0])]);
});

test('whoever ran out and begins again ended, and restarted; a pause is neither', async () => {
  const desk = await openDesk(graph);
  const over = await desk.subscription({ startsOn: first(6), months: 2 });
  const paused = await desk.subscription({ startsOn: first(6), months: 24 });
  await desk.made('pausePaperSubscription', { ...{ id: paused.id, version: 1 }, startsOn: inDays(1) });
  await desk.made('renewPaperSubscription', {
    ...{ id: over.id, version: 1, months: 12, pricePaidMinor: '100', restartsOn: inDays(1) },
  });
  // As it will be tomorrow.
  await graph.sql(
    `UPDATE subscription_entries SET effective_on = effective_on - 1 WHERE subscription_id = $1 AND kind = 'RENEW'`,
    [over.id],
  );
  await graph.sql(
    `UPDATE pauses SET during = daterange(lower(during), upper(during) - 1) WHERE subscription_id = $1`,
    [over.id],
  );
  const rows = await growth(desk, monthsAgo(6), monthsAgo(0));
  expect(rows[2]).toEqual(row(monthsAgo(4), [2, 0, 0, 1]));
  expect(rows.at(-1)).toEqual(row(monthsAgo(0), [1, 0, 1, 0]));
});

test('staff see their own and finance all; headquarters and others are refused, and months are bounded', async () => {
  const [desk, twin] = [await openDesk(graph), await openDesk(graph)];
  await desk.subscription({ startsOn: first(1) });
  const month = monthsAgo(1);
  expect(await growth(desk, month, month, viewers.finance)).toEqual([row(month, [0, 1, 0, 0])]);
  for (const as of [viewers.headquarters, viewers.editor, twin.staff])
    expect(await growth(desk, month, month, as)).toBe('FORBIDDEN');
  expect(await growth(desk, monthsAgo(40), month)).toBe('BAD_USER_INPUT');
  expect(await growth(desk, month, monthsAgo(2))).toBe('BAD_USER_INPUT');
  const count = async (from: string) => (await graph.statementsOf(() => growth(desk, from, month))).length;
  expect(await count(monthsAgo(30))).toBe(await count(month));
});
