import { expect, test } from '@jest/globals';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const reason = '新年度收訂';
const select = 'ratePlan { id version code retiredAt price { amountMinor } validUntil }';
const manage = (mutation: string, input: object, as = desk.manager) => desk.act(mutation, input, as, select);
const add = (input: object = {}, as = desk.manager) =>
  manage(
    'addPaperRatePlan',
    {
      ...{ code: desk.next('P'), name: { zhHant: '全年訂' }, titleId: desk.title.id, months: 12 },
      ...{ priceMinor: '36000', validFrom: inDays(-30), isCampaign: true, ...input },
    },
    as,
  );
const change = ({ id, version }: { id: string; version: number }, input: object, as = desk.manager) =>
  manage('updatePaperRatePlan', { id, version, reason, ...input }, as);
const bySubscription =
  'subscription { id version terms { copies price { amountMinor } priceReason ratePlan { id } } }';
const sell = async (input: object) => {
  const { id: subscriberId, addressId } = await desk.subscriber();
  return desk.act(
    'startPaperSubscription',
    {
      ...{ reference: desk.next('A'), subscriberId, titleId: desk.title.id, startsOn: inDays(1) },
      ...{ place: { addressId }, ...input },
    },
    desk.staff,
    bySubscription,
  );
};

test('managers set prices, within bounds, and nobody else', async () => {
  for (const as of [desk.staff, viewers.finance, viewers.headquarters, viewers.printing, viewers.anonymous])
    expect((await add({}, as)).code).toBe('FORBIDDEN');
  const bad: [object, string][] = [
    [{ code: 'x' }, 'INVALID_INPUT'],
    [{ name: { en: '\u200b' } }, 'INVALID_INPUT'],
    [{ months: 0 }, 'INVALID_INPUT'],
    [{ months: 61 }, 'INVALID_INPUT'],
    [{ leastCopies: 0 }, 'INVALID_INPUT'],
    [{ priceMinor: '-1' }, 'INVALID_INPUT'],
    [{ priceMinor: '100000001' }, 'INVALID_INPUT'],
    [{ validFrom: '1999-12-31' }, 'INVALID_INPUT'],
    [{ validUntil: inDays(-31) }, 'INVALID_INPUT'],
    [{ titleId: desk.route.id }, 'NOT_FOUND'],
  ];
  for (const [input, code] of bad) expect([input, (await add(input)).code]).toEqual([input, code]);
  const { thing } = await add({ code: 'P-ONE' });
  expect(thing).toMatchObject({ code: 'P-ONE', price: { amountMinor: '36000' }, validUntil: null });
  expect((await add({ code: 'P-ONE' })).code).toBe('DUPLICATE');
  expect((await change(thing, { priceMinor: '1' }, desk.staff)).code).toBe('FORBIDDEN');
  expect((await change(thing, { reason: 'x' })).code).toBe('INVALID_INPUT');
  expect((await change(thing, { validUntil: inDays(-31) })).code).toBe('INVALID_INPUT');
  expect((await change({ ...thing, version: 2 }, {})).code).toBe('VERSION_CONFLICT');
});

test('the price list has one price a day, however many write it at once; campaigns stand beside it', async () => {
  const onList = { isCampaign: false, months: 7 };
  const both = await Promise.all([add(onList), add({ ...onList, validFrom: inDays(-9) })]);
  expect(both.map(({ code }) => code).sort()).toEqual(['CONFLICT_OVERLAP', null].sort());
  expect((await add({ months: 7 })).code).toBeNull();
  expect((await add({ ...onList, leastCopies: 10 })).code).toBeNull();
  const { thing } = both.find(({ code }) => code === null)!;
  const { thing: ended } = await change(thing, { validUntil: inDays(100) });
  expect((await add({ ...onList, validFrom: inDays(101) })).code).toBeNull();
  expect((await change(ended, { validUntil: null })).code).toBe('CONFLICT_OVERLAP');
  const { thing: retired } = await change(ended, { isRetired: true });
  expect((await add(onList)).code).toBe('CONFLICT_OVERLAP');
  expect((await add({ ...onList, validUntil: inDays(100) })).code).toBeNull();
  expect((await change(retired, { isRetired: false })).code).toBe('CONFLICT_OVERLAP');
});

test('a term takes its months and price from a plan; another price takes a reason', async () => {
  const { thing: plan } = await add({ leastCopies: 2 });
  const ratePlanId = plan.id;
  const { thing } = await sell({ ratePlanId, copies: 3 });
  expect(thing.terms).toEqual([
    { copies: 3, price: { amountMinor: '108000' }, priceReason: null, ratePlan: { id: plan.id } },
  ]);
  for (const [input, code] of [
    [{ copies: 1 }, 'INVALID_INPUT'],
    [{ copies: 3, months: 6 }, 'INVALID_INPUT'],
    [{ copies: 3, pricePaidMinor: '100000' }, 'INVALID_INPUT'],
    [{ copies: 3, pricePaidMinor: '100000', priceReason: ' ' }, 'INVALID_INPUT'],
    [{ copies: 3, ratePlanId: desk.route.id }, 'NOT_FOUND'],
    [{ copies: 3, ratePlanId: null }, 'INVALID_INPUT'],
    [{ copies: 3, pricePaidMinor: '100000', priceReason: '老訂戶' }, null],
  ] as const)
    expect([input, (await sell({ ratePlanId, ...input })).code]).toEqual([input, code]);
  const renewal = { id: thing.id, version: 1, ratePlanId };
  const { thing: renewed } = await desk.act('renewPaperSubscription', renewal, desk.staff, bySubscription);
  expect(renewed.terms[1]).toMatchObject({ price: { amountMinor: '108000' }, ratePlan: { id: plan.id } });

  // What was sold by it stays; its name and its days may change, and it may go.
  expect((await change(plan, { priceMinor: '1' })).code).toBe('ILLEGAL_TRANSITION');
  const { thing: over } = await change(plan, { validUntil: inDays(-1) });
  expect((await sell({ ratePlanId, copies: 3 })).code).toBe('INVALID_INPUT');
  const { thing: open } = await change(over, { validUntil: null });
  expect((await change(open, { isRetired: true })).thing.retiredAt).not.toBeNull();
  expect((await sell({ ratePlanId, copies: 3 })).code).toBe('INVALID_INPUT');
  const { data } = await graph.ask(
    `{ paperSubscriptions(ratePlanId: "${plan.id}") { totalCount } paperRatePlans(isRetired: true, titleId: "${desk.title.id}") { nodes { id changeReason } } }`,
    { as: viewers.finance },
  );
  expect(data.paperSubscriptions.totalCount).toBe(2);
  expect(data.paperRatePlans.nodes).toContainEqual({ id: plan.id, changeReason: reason });
});

test('a sale and a change of its price at once: the term has the one or the other, and keeps it', async () => {
  for (let round = 0; round < 4; round++) {
    const { thing: plan } = await add();
    const [sold, changed] = await Promise.all([
      sell({ ratePlanId: plan.id }),
      change(plan, { priceMinor: '35000' }),
    ]);
    const { data } = await graph.ask(`{ paperRatePlan(id: "${plan.id}") { price { amountMinor } } }`, {
      as: desk.staff,
    });
    if (sold.code === null) expect(sold.thing.terms[0].price).toEqual(data.paperRatePlan.price);
    else expect([sold.code, changed.code]).toEqual(['INVALID_INPUT', null]);
  }
});

test('plans are for the own staff and finance', async () => {
  const twin = await openDesk(graph);
  const { thing } = await add();
  const list = '{ paperRatePlans(first: 100) { nodes { id } } }';
  const seen = async (as: typeof desk.staff) => (await graph.ask(list, { as })).data?.paperRatePlans?.nodes;
  expect(await seen(viewers.finance)).toContainEqual({ id: thing.id });
  expect(await seen(twin.staff)).toEqual([]);
  const { errors } = await graph.ask(list, { as: viewers.headquarters });
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await change(thing, { priceMinor: '1' }, twin.manager)).code).toBe('NOT_FOUND');
});
