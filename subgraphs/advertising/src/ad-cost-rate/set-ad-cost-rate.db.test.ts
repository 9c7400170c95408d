import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, monthOf, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const today = todayInShanghai();
const tomorrow = addDays(today, 1);
const money = 'amountMinor';
const reason = '紙價調整';
const rate = { medium: 'EVENT', unitMinor: '100', feeBasisPoints: 250, commissionBasisPoints: 500, reason };

const openBooks = async () => {
  const desk = await openDesk(graph);
  const { order } = await desk.customer();
  const product = await desk.product({ basePriceMinor: '1009' });
  const sell = async (startsOn = today) =>
    desk.must('bookAdLine', await desk.line(order.id, product.id, { startsOn, endsOn: startsOn }));
  const lineOf = async (id: string) => {
    const { adLine } = await desk.ask(
      `{ adLine(id: "${id}") { version directCost { ${money} } margin { ${money} } placements { id directCost { ${money} } } } }`,
    );
    return adLine;
  };
  const costOf = async (id: string) => (await lineOf(id)).directCost?.amountMinor ?? null;
  const set = (more: object, as = desk.staff) => desk.act('setAdCostRate', { ...rate, ...more }, as);
  return { ...desk, order, product, sell, lineOf, costOf, set };
};

test('what appearing costs is known from the first rate on, and stays when it has appeared', async () => {
  const { order, product, sell, lineOf, costOf, set, ask, act, must, letDaysPass, staff, organisation } =
    await openBooks();
  const past = await sell();
  await letDaysPass(past.id, 40);
  expect(await lineOf(past.id)).toMatchObject({ directCost: null, margin: null });
  // The first rate may be of a day that is over; 1009 at 7.5 % are 75 fen and a part.
  expect((await set({ validFrom: addDays(today, -50) })).code).toBeNull();
  const expected = { directCost: { amountMinor: '175' }, margin: { amountMinor: '834' } };
  expect(await lineOf(past.id)).toMatchObject(expected);
  for (const validFrom of [addDays(today, -49), today])
    expect((await set({ validFrom, unitMinor: '1' })).code).toBe('ILLEGAL_TRANSITION');
  expect((await set({ validFrom: addDays(today, -50), unitMinor: '1' })).code).toBe('ILLEGAL_TRANSITION');
  // A rate of a day to come may be replaced, and what is sold for it follows.
  const [now, next] = [await sell(), await sell(tomorrow)];
  for (const unitMinor of ['200', '300']) {
    expect((await set({ validFrom: tomorrow, unitMinor })).code).toBeNull();
    expect(await Promise.all([past, now, next].map(({ id }) => costOf(id)))).toEqual([
      ...['175', '175'],
      String(Number(unitMinor) + 75),
    ]);
  }
  // The way back for one placement is a correction.
  const started = await must('startAdLine', past);
  const [{ id: placementId }] = (await lineOf(past.id)).placements;
  const correction = {
    placementId,
    version: started.version,
    directCostMinor: '0',
    reason: '主辦方未收場地費',
  };
  expect((await act('correctAdPlacement', correction)).code).toBeNull();
  expect(await lineOf(past.id)).toMatchObject({
    directCost: { amountMinor: '0' },
    margin: { amountMinor: '1009' },
  });

  const { adOrder, adRevenue, adCostRates } = await ask(`{
    adOrder(id: "${order.id}") { directCost { ${money} } margin { ${money} } }
    adRevenue(months: { from: "${monthOf(addDays(today, -40))}", until: "${monthOf(tomorrow)}" }, by: [PRODUCT]) { product { id } revenue { booked { ${money} } directCost { ${money} } margin { ${money} } } }
    adCostRates(medium: EVENT) { totalCount nodes { validFrom unit { ${money} } reason recordedBy } } }`);
  const sums = { directCost: { amountMinor: '550' }, margin: { amountMinor: String(3 * 1009 - 550) } };
  expect(adOrder).toEqual(sums);
  expect(adRevenue).toEqual([
    { product: { id: product.id }, revenue: { booked: { amountMinor: String(3 * 1009) }, ...sums } },
  ]);
  expect(adCostRates).toMatchObject({
    totalCount: 2,
    nodes: [{ validFrom: tomorrow, unit: { amountMinor: '300' }, reason, recordedBy: staff.subject }, {}],
  });
  const { _entities } =
    await ask(`{ _entities(representations: [{ __typename: "Organisation", id: "${organisation}" }]) { ... on Organisation {
    advertisingFigures(month: "${monthOf(today)}") { books { cost { ${money} } margin { ${money} } } } } } }`);
  // Of today and the correction; tomorrow has not come.
  expect(_entities[0].advertisingFigures.books).toEqual({
    cost: { amountMinor: '0' },
    margin: { amountMinor: '1009' },
  });
});

test('each medium has its unit', async () => {
  const { set, product, costOf, make, must, line, slots, order } = await openBooks();
  for (const [medium, unitMinor] of [
    ['PRINT', '10'],
    ['DIGITAL', '150'],
    ['OOH', '7'],
  ])
    await set({
      medium,
      unitMinor,
      validFrom: addDays(today, -1),
      feeBasisPoints: 0,
      commissionBasisPoints: 0,
    });
  expect(product).toBeDefined();
  const desk = { make, must, line };
  const print = await desk.make('createAdProduct', {
    ...{ code: 'print', name: { en: 'P' }, medium: 'PRINT', rateType: 'PER_PAGE', basePriceMinor: '96000' },
    ...{ slotSize: 'STRIP', isCreativeOptional: true },
  });
  const digital = await desk.make('createAdProduct', {
    ...{ code: 'app', name: { en: 'D' }, medium: 'DIGITAL', rateType: 'CPM', basePriceMinor: '5000' },
    isCreativeOptional: true,
  });
  const outdoor = await desk.make('createAdProduct', {
    ...{ code: 'face', name: { en: 'O' }, medium: 'OOH', rateType: 'CPD', basePriceMinor: '701' },
    isCreativeOptional: true,
  });
  const endsOn = addDays(today, 1);
  await make('setDigitalAdAvails', { productId: digital.id, startsOn: today, endsOn, capacity: '9000' });
  const [slot] = await slots(randomUUID(), [{ page: 'A1', size: 'STRIP' }]);
  const face = await make('createOutdoorFace', {
    ...{ code: 'face', name: { en: 'F' }, frames: 2, widthCm: 99, heightCm: 99 },
  });
  const sold = [
    await must('bookAdLine', await line(order.id, print.id), { slotIds: [slot!.id] }),
    await must('bookAdLine', await line(order.id, digital.id, { quantity: '7001', endsOn })),
    await must('bookAdLine', await line(order.id, outdoor.id, { quantity: '2', endsOn }), {
      faceId: face.id,
    }),
  ];
  // 8 by 3 fields; 3501 and 3500 units, each day rounded down; two frames for two days.
  expect(await Promise.all(sold.map(({ id }) => costOf(id)))).toEqual(['240', String(525 + 525), '28']);
});

test('a closed month stays without a cost when the first rate is set late', async () => {
  const { sell, letDaysPass, costOf, set, organisation } = await openBooks();
  const [closed, open] = [await sell(), await sell()];
  await letDaysPass(closed.id, 40);
  const month = monthOf(addDays(today, -40));
  expect(
    (await graph.mutate('closeAdvertisingMonth', { organisationId: organisation, month }, viewers.finance))
      .code,
  ).toBeNull();
  expect((await set({ validFrom: addDays(today, -50) })).code).toBeNull();
  expect([await costOf(closed.id), await costOf(open.id)]).toEqual([null, '175']);
});

test('what is wrong is told', async () => {
  const { set } = await openBooks();
  for (const wrong of [
    ...[
      { unitMinor: '-1' },
      { unitMinor: '1000000001' },
      { feeBasisPoints: -1 },
      { commissionBasisPoints: 10_001 },
    ],
    ...[{ feeBasisPoints: 9501 }, { reason: '\u200b' }, { reason: 'x'.repeat(501) }],
  ])
    expect([wrong, (await set({ validFrom: tomorrow, ...wrong })).code]).toEqual([wrong, 'INVALID_INPUT']);
  for (const viewer of [viewers.printing, viewers.headquarters, viewers.finance, viewers.editor])
    expect((await set({ validFrom: tomorrow }, viewer)).code).toBe('FORBIDDEN');
});

test('a line that is sold while a rate is set costs by it, and a rate is set once', async () => {
  const { set, sell, costOf } = await openBooks();
  const [sold, ...sets] = await Promise.all([
    sell(tomorrow),
    set({ validFrom: tomorrow, unitMinor: '1' }),
    set({ validFrom: tomorrow, unitMinor: '1' }),
  ]);
  expect(sets.map(({ code }) => code)).toContain(null);
  for (const { code } of sets) expect([null, 'DUPLICATE']).toContain(code);
  expect(await costOf(sold.id)).toBe('76');
});
