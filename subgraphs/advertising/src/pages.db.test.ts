import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addMonths } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from './subgraph.ts';
import { openDesk } from './testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const product = await desk.product({ basePriceMinor: '1000' });
const asset = randomUUID();

/** An order with three lines that support an event and show a creative, and three invoices. */
const business = async () => {
  const { order, advertiser } = await desk.customer();
  const event = randomUUID();
  const creatives = [];
  for (const title of ['One', 'Two', 'Three'])
    creatives.push(
      await desk.make('submitAdCreative', {
        ...{ advertiserId: advertiser.id, title, kind: 'IMAGE', assetId: asset },
      }),
    );
  const { thing: creative } = await desk.act(
    'reviewAdCreative',
    { id: creatives[0].id, version: 1, decision: 'APPROVED', documents: ['licence'] },
    desk.reviewer,
  );
  for (const days of [2, 0, 1]) {
    const endsOn = inDays(days);
    const paid = { eventId: event, sponsor: { en: `Sponsor ${days}` } };
    const drafted = await desk.line(order.id, product.id, { startsOn: endsOn, endsOn, ...paid });
    const assigned = await desk.must('assignAdCreatives', drafted, {
      assignments: [{ creativeId: creative.id }],
    });
    const line = await desk.must('bookAdLine', assigned);
    await desk.make('draftAdInvoice', {
      orderId: order.id,
      items: [{ lineId: line.id, amountMinor: String(100 + days) }],
    });
  }
  return { AdOrder: order.id, AdCreative: creative.id, Event: event, MediaAsset: asset };
};
const [one, other] = [await business(), await business()];
type Parent = keyof typeof one;

const ask = async (type: Parent, ids: readonly string[], field: string, as = desk.staff) => {
  const { entities, errors } = await graph.entities(type, ids, `list: ${field}`, as);
  expect(errors).toBeUndefined();
  return entities.map((row) => row?.list);
};
const lists: [Parent, string, string, number][] = [
  ['AdOrder', 'lines', 'startsOn', 3],
  ['AdOrder', 'invoices', 'total { amountMinor }', 3],
  ['AdCreative', 'lines', 'id', 3],
  ['Event', 'sponsorLines', 'startsOn', 3],
  ['Event', 'sponsorships', 'sponsor { en }', 3],
  ['MediaAsset', 'usedInCreatives', 'title', 6],
];

test.each(lists)('%s.%s is read page by page, and counted', async (type, list, leaf, total) => {
  const page = (args: string) =>
    `${list}(${args}) { totalCount nodes { ${leaf} } pageInfo { hasNextPage endCursor } }`;
  const [whole] = await ask(type, [one[type]], page('first: 50'));
  expect([whole.totalCount, whole.nodes.length, whole.pageInfo.hasNextPage]).toEqual([total, total, false]);
  const nodes = [];
  for (let after = ''; ; ) {
    const [next] = await ask(type, [one[type]], page(`first: 2${after && `, after: "${after}"`}`));
    expect(next.totalCount).toBe(total);
    nodes.push(...next.nodes);
    if (!next.pageInfo.hasNextPage) break;
    after = next.pageInfo.endCursor;
  }
  expect(nodes).toEqual(whole.nodes);
});

test.each(lists)('%s.%s costs many parents no statement more than one', async (type, list, leaf) => {
  const count = async (ids: readonly string[]) =>
    (await graph.statementsOf(() => ask(type, ids, `${list}(first: 2) { totalCount nodes { ${leaf} } }`)))
      .length;
  const many = Array.from({ length: 50 }, (_, index) => [one[type], other[type], randomUUID()][index % 3]!);
  expect(await count(many)).toBe(await count([one[type]]));
});

test('lines of an order and of an event stand by their first day, its invoices and its sponsors by age', async () => {
  const day = (days: number) => ({ startsOn: inDays(days) });
  for (const [type, list] of [
    ['AdOrder', 'lines'],
    ['Event', 'sponsorLines'],
  ] as const)
    expect((await ask(type, [one[type]], `${list} { nodes { startsOn } }`))[0].nodes).toEqual(
      [0, 1, 2].map(day),
    );
  const [invoices] = await ask('AdOrder', [one.AdOrder], 'invoices { nodes { total { amountMinor } } }');
  expect(invoices.nodes.map(({ total }: { total: { amountMinor: string } }) => total.amountMinor)).toEqual([
    '102',
    '100',
    '101',
  ]);
  const [sponsors] = await ask(
    'Event',
    [one.Event],
    'sponsorships { nodes { sponsor { en } } }',
    viewers.anonymous,
  );
  expect(sponsors.nodes.map(({ sponsor }: { sponsor: { en: string } }) => sponsor.en)).toEqual([
    ...['Sponsor 2', 'Sponsor 0', 'Sponsor 1'],
  ]);
});

test('a creative is kept for three years after the last of its lines', async () => {
  const [until] = await ask('AdCreative', [one.AdCreative], 'keepUntil');
  expect(until).toBe(addMonths(inDays(2), 36));
});
