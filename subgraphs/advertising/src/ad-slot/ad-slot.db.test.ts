import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);

test('a slot lies on its page', async () => {
  const open = (slot: object) =>
    desk.act('openAdSlots', {
      ...desk.issueOf(todayInShanghai(), '01890000-0000-7000-8000-000000000001'),
      slots: [{ page: 'A1', size: 'STRIP', ...slot }],
    });
  for (const wrong of [
    ...[{ row: 11 }, { row: 0 }, { column: 2 }, { page: 'Front' }, { page: 'A01' }],
    // The spread and the fold begin on a left page, and a size that is free says how large it is.
    ...[{ size: 'SPREAD', page: 'A5' }, { size: 'FOLD', page: 'A1' }, { columns: 3 }, { heightCm: 9 }],
    ...[{ size: 'FREE_SIZE' }, { size: 'FREE_SIZE', columns: 3, heightCm: 49 }],
    { size: 'FREE_SIZE', columns: 9, heightCm: 4 },
    { size: 'FREE_SIZE', columns: 3, heightCm: 9, row: 11 },
  ])
    expect((await open(wrong)).code).toBe('INVALID_INPUT');
  expect([(await open({})).code, (await open({})).code]).toEqual([null, 'DUPLICATE']);
});

test('slots on pages that the issue does not have are told, once all its pages are named', async () => {
  const issueId = randomUUID();
  const offered = ['A1', 'A4', 'A5', 'A6'].map((page) => ({ page, size: 'STRIP' }));
  const slots = await desk.slots(issueId, [
    ...offered,
    { page: 'A2', size: 'SPREAD' },
    { page: 'A4', size: 'SPREAD' },
    { page: 'A4', size: 'FOLD' },
  ]);
  const lost = async (names: readonly string[], pageCount: number) => {
    const pages = names.map((name) => `{ __typename: "NewspaperPage", name: "${name}" }`).join(', ');
    const issue = `{ __typename: "NewspaperIssue", id: "${issueId}", pageCount: ${pageCount}, pages: [${pages}] }`;
    const { _entities } = await desk.ask(
      `{ _entities(representations: [${issue}]) { ... on NewspaperIssue { adSlotsOnNoPage { id } } } }`,
    );
    return _entities[0].adSlotsOnNoPage?.map(({ id }: { id: string }) => id).sort() ?? null;
  };
  const four = ['A1', 'A2', 'A3', 'A4'];
  expect(await lost(four, 8)).toBeNull();
  // A spread that begins on the last page needs one more; the fold there is that of the outer sheet.
  expect(await lost(four, 4)).toEqual([2, 3, 5].map((index) => slots[index]!.id).sort());
});

test("slots of another day than the issue's own are seen, and put right together while nothing is sold there", async () => {
  const [issueId, today] = [randomUUID(), todayInShanghai()];
  const issueDate = addDays(today, 1);
  const [slot, whole] = await desk.slots(issueId, [
    { page: 'A1', size: 'STRIP' },
    { page: 'A2', size: 'FULL_PAGE' },
  ]);
  const wrong = async () => {
    const issue = `{ __typename: "NewspaperIssue", id: "${issueId}", issueDate: "${issueDate}", pageCount: 0 }`;
    const { _entities } = await desk.ask(
      `{ _entities(representations: [${issue}]) { ... on NewspaperIssue { adSlotsOfAnotherDay { id } } } }`,
    );
    return _entities[0].adSlotsOfAnotherDay.length;
  };
  const correct = async (as = desk.staff, issue = desk.issueOf(issueDate, issueId)) =>
    (await desk.act('correctAdIssueDay', { ...issue, reason: '見報日改期' }, as)).code;
  expect(await wrong()).toBe(2);
  const { order } = await desk.customer();
  const product = await desk.product({
    ...{ medium: 'PRINT', rateType: 'PER_PAGE', basePriceMinor: '96000', slotSize: 'STRIP' },
  });
  const line = await desk.line(order.id, product.id);
  const reserved = await desk.must('reserveAdLine', line, { slotIds: [slot!.id] });
  expect(await correct()).toBe('ILLEGAL_TRANSITION');
  await desk.must('cancelAdLine', reserved);
  expect(await correct(desk.staff, desk.issueOf(issueDate))).toBe('NOT_FOUND');
  expect(await correct(desk.staff, desk.issueOf(today, issueId))).toBe('INVALID_INPUT');
  expect(await correct((await openDesk(graph)).staff)).toBe('NOT_FOUND');
  expect([await correct(), await wrong()]).toEqual([null, 0]);

  // A tabloid's full page is a page as well, and what is sold on more pages than there are is no more than all.
  const full = await desk.product({
    ...{ medium: 'PRINT', rateType: 'PER_PAGE', basePriceMinor: '96000', slotSize: 'FULL_PAGE' },
  });
  const days = { startsOn: issueDate, endsOn: issueDate };
  await desk.must('bookAdLine', await desk.line(order.id, full.id, days), { slotIds: [whole!.id] });
  const ratio = async (pageCount: number) => {
    const issue = `{ __typename: "NewspaperIssue", id: "${issueId}", pageCount: ${pageCount} }`;
    const { _entities } = await desk.ask(
      `{ _entities(representations: [${issue}]) { ... on NewspaperIssue { adRatio } } }`,
    );
    return _entities[0].adRatio;
  };
  expect([await ratio(4), await ratio(1)]).toEqual([0.25, 1]);
  expect(
    (await desk.step('updateAdSlot', { id: whole!.id, version: 2 }, { isRetired: true, reason: '撤下版面' }))
      .code,
  ).toBe('ILLEGAL_TRANSITION');
  expect(await correct(desk.staff, desk.issueOf(today, issueId))).toBe('ILLEGAL_TRANSITION');
});

test('what lies across two pages keeps others from both, and the fold between them from neither', async () => {
  const issue = randomUUID();
  const areas = [
    ['A4', 'SPREAD'],
    ['A4', 'FOLD'],
    ['A4', 'FULL_PAGE'],
    ['A5', 'QUARTER_PAGE'],
    ['A3', 'FULL_PAGE'],
    ['A6', 'VERTICAL_STRIP'],
  ].map(([page, size]) => ({ page, size }));
  const slots = await desk.slots(issue, areas);
  const { order } = await desk.customer();
  const sell = async (index: number) => {
    const size = { slotSize: areas[index]!.size, rateType: 'PER_PAGE', basePriceMinor: '96000' };
    const line = await desk.line(order.id, (await desk.product({ medium: 'PRINT', ...size })).id);
    return desk.step('bookAdLine', line, { slotIds: [slots[index]!.id] });
  };
  const cost = ({ thing }: { thing: { cost: { amountMinor: string } } }) => thing.cost.amountMinor;
  const spread = await sell(0);
  expect(cost(spread)).toBe('192000');
  expect([(await sell(1)).code, (await sell(2)).code, (await sell(3)).code]).toEqual(
    Array(3).fill('SOLD_OUT'),
  );
  expect([cost(await sell(4)), cost(await sell(5))]).toEqual(['96000', '24000']);
  await desk.must('cancelAdLine', spread.thing);
  expect([cost(await sell(1)), cost(await sell(2)), cost(await sell(3))]).toEqual([
    '12000',
    '96000',
    '24000',
  ]);
  const { entities } = await graph.entities(
    'NewspaperIssue',
    [{ id: issue, pageCount: 8 }],
    'adRatio',
    desk.staff,
  );
  // Two pages and two quarters: the fold is on none.
  expect(entities[0].adRatio).toBeCloseTo(2.5 / 8);
});

test('a size that is free is sold by columns and centimetres, in a slot of just that size', async () => {
  const size = { slotSize: 'FREE_SIZE', rateType: 'PER_CM_COLUMN', basePriceMinor: '1000' };
  const product = await desk.product({ medium: 'PRINT', ...size });
  const { order } = await desk.customer();
  const day = { startsOn: todayInShanghai(), endsOn: todayInShanghai() };
  const add = (more: object) =>
    desk.act('addAdLine', { orderId: order.id, productId: product.id, ...day, ...more });
  expect([
    (await add({})).code,
    (await add({ columns: 3 })).code,
    (await add({ columns: 3, heightCm: 0 })).code,
  ]).toEqual([...Array(3).fill('INVALID_INPUT')]);
  const [exact, larger] = await desk.slots(randomUUID(), [
    { page: 'A2', size: 'FREE_SIZE', columns: 3, heightCm: 9 },
    { page: 'A2', size: 'FREE_SIZE', columns: 3, heightCm: 10, column: 4 },
  ]);
  const line = await desk.line(order.id, product.id, { columns: 3, heightCm: 9 });
  expect([line.columns, line.heightCm, line.cost.amountMinor]).toEqual([3, 9, '27000']);
  expect((await desk.step('bookAdLine', line, { slotIds: [larger!.id] })).code).toBe('INVALID_INPUT');
  const { thing } = await desk.step('bookAdLine', line, { slotIds: [exact!.id] });
  expect(thing.cost.amountMinor).toBe('27000');
  const { adSlot } = await desk.ask(`{ adSlot(id: "${exact!.id}") { columns heightCm share availability } }`);
  expect(adSlot).toEqual({ columns: 3, heightCm: 9, share: 27 / 384, availability: 'SOLD' });
  const strip = await desk.product({
    medium: 'PRINT',
    rateType: 'PER_PAGE',
    slotSize: 'STRIP',
    basePriceMinor: '1',
  });
  expect((await add({ productId: strip.id, columns: 3, heightCm: 9 })).code).toBe('INVALID_INPUT');
});
