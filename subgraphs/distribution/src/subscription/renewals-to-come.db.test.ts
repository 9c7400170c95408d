import { expect, test } from '@jest/globals';
import { addMonths } from '@media-graph/subgraph';
import { inDays, testSubgraph } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);

test('the desk sees who will go on by itself, and at what price, and who ends, the first to end first', async () => {
  const of = await openDesk(graph);
  const plan = async (more: object): Promise<string> => {
    const input = {
      ...{ code: of.next('P'), name: { en: 'A month' }, titleId: of.title.id, months: 1, priceMinor: '3000' },
      ...{ validFrom: inDays(-400), ...more },
    };
    return (await of.act('addPaperRatePlan', input, of.manager)).thing.id;
  };
  const ratePlanId = await plan({});
  const dear = await plan({ months: 3, validUntil: inDays(40) });
  const sold = (endsIn: number, by = ratePlanId, months = 1) =>
    of.subscription({
      ...{ startsOn: addMonths(inDays(endsIn + 1), -months), ratePlanId: by, months },
      ...{ pricePaidMinor: undefined, hasAutoRenewal: true },
    });
  // So far apart that months of another length change no order.
  const ending = [25, 15, 20, 22, 24].map((endsIn) => ({ endsIn, id: '' }));
  for (const one of ending) one.id = (await sold(one.endsIn)).id;
  const [last, first, wait, stopped, unwilling] = ending.map(({ id }) => id) as [string, ...string[]];
  const quarter = await sold(10, dear, 3);
  await of.made('pausePaperSubscription', { id: wait, version: 1, startsOn: inDays(2) });
  await of.made('stopPaperSubscription', { id: stopped, version: 1, on: inDays(2) });
  await of.made('setPaperAutoRenewal', { id: unwilling, version: 1, hasAutoRenewal: false });
  const expiring = async (asked: string) => {
    const { data } = await graph.ask(
      `{ expiringPaperSubscriptions(until: "${inDays(60)}", ${asked}) { totalCount pageInfo { endCursor } nodes { id hasAutoRenewal renewalPlan { id } } } }`,
      { as: of.staff },
    );
    return data.expiringPaperSubscriptions;
  };
  const goingOn = (id: string | undefined, plan: string | null) => ({
    ...{ id, hasAutoRenewal: true },
    renewalPlan: plan && { id: plan },
  });
  const by = [
    goingOn(quarter.id, dear),
    goingOn(first, ratePlanId),
    goingOn(wait, null),
    goingOn(last, ratePlanId),
  ];
  expect(await expiring('hasAutoRenewal: true')).toMatchObject({ totalCount: 4, nodes: by });
  const page = await expiring('hasAutoRenewal: true, first: 2');
  const rest = await expiring(`hasAutoRenewal: true, first: 2, after: "${page.pageInfo.endCursor}"`);
  expect([...page.nodes, ...rest.nodes]).toEqual(by);
  expect(await expiring('hasAutoRenewal: false')).toMatchObject({
    ...{ totalCount: 1, nodes: [{ id: unwilling, renewalPlan: null }] },
  });
  expect((await expiring('first: 1')).totalCount).toBe(5);
  // Once the list has no price for as long, it is known that it will end.
  const { version } = await of.read('paperRatePlan', dear, 'version');
  const over = { id: dear, version, validUntil: inDays(-1), reason: 'Sold no more' };
  await of.act('updatePaperRatePlan', over, of.manager);
  expect((await expiring('hasAutoRenewal: true')).nodes[0]).toEqual(goingOn(quarter.id, null));
  const statements = async (count: number) =>
    (await graph.statementsOf(() => expiring(`first: ${count}`))).length;
  expect(await statements(5)).toBe(await statements(2));
});
