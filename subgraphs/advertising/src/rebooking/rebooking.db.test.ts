import { randomInt, randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addMonths } from '@media-graph/subgraph';
import { codeOf, inDays, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const dear = randomUUID();
const half = await desk.product({
  ...{ medium: 'PRINT', rateType: 'PER_PAGE', slotSize: 'HALF_PAGE', basePriceMinor: '100000' },
  copyDeadlineDays: 0,
});
await desk.make('createAdRateCard', {
  ...{ name: 'Card', startsOn: inDays(0), endsOn: inDays(60) },
  rates: [
    { productId: half.id, rateMinor: '100000' },
    { productId: half.id, rateMinor: '200000', sectionId: dear },
  ],
});

const open = async (days: number, more: object = {}) => {
  const areas = ['A1', 'A2'].map((page) => ({ page, size: 'HALF_PAGE', row: 7, ...more }));
  return desk.make('openAdSlots', { ...desk.issueOf(inDays(days)), slots: areas });
};
const sold = async (slots: { id: string }[], terms: object = {}) => {
  const count = { quantity: String(slots.length), endsOn: inDays(10), ...terms };
  const line = await desk.line(order.id, half.id, count);
  return desk.must('bookAdLine', line, { slotIds: slots.map(({ id }) => id) });
};
const look = async (id: string) => {
  const { adLine } =
    await desk.ask(`{ adLine(id: "${id}") { id version status startsOn quantity cost { amountMinor } toCredit { amountMinor }
    rebookings { startsOnBefore startsOn difference { amountMinor } reason recordedBy withdrawnSlot { id } }
    placements { id status date releaseReason cost { amountMinor } madeGoodBy { id } makesGood { id } } } }`);
  return adLine;
};
const ofState = (line: { placements: { status: string }[] }, status: string) =>
  line.placements.filter((placement) => placement.status === status);

test('a booked line moves to another day and page at the price there, with its discount, and the difference is told', async () => {
  const [slot] = await open(3);
  const [other, taken] = await open(5, { sectionId: dear });
  await sold([taken]);
  const line = await sold([slot], { rateMinor: '80000' });
  const items = [{ lineId: line.id, amountMinor: '40000' }];
  const invoice = await desk.make('draftAdInvoice', { orderId: order.id, items });
  await desk.must('issueAdInvoice', invoice, { fapiaoNumber: String(randomInt(10_000_000, 99_999_999)) });
  const move = (more: object, as = desk.staff) =>
    desk.act(
      'rebookAdLine',
      { id: line.id, version: line.version, slotIds: [other.id], reason: '客戶改期', ...more },
      as,
    );
  for (const [more, code] of [
    [{ reason: 'x' }, 'INVALID_INPUT'],
    [{ slotIds: [] }, 'INVALID_INPUT'],
    [{ slotIds: [taken.id] }, 'SOLD_OUT'],
    [{ startsOn: inDays(-1) }, 'INVALID_INPUT'],
    [{ endsOn: inDays(301) }, 'INVALID_INPUT'],
    [{ slotIds: [randomUUID()] }, 'NOT_FOUND'],
  ] as const)
    expect([more, (await move(more)).code]).toEqual([more, code]);
  expect((await move({}, viewers.finance)).code).toBe('FORBIDDEN');
  expect((await move({})).code).toBeNull();
  const moved = await look(line.id);
  expect(moved).toMatchObject({ cost: { amountMinor: '80000' }, toCredit: { amountMinor: '0' } });
  expect(moved.rebookings).toEqual([
    {
      ...{ startsOnBefore: inDays(0), startsOn: inDays(0) },
      ...{ difference: { amountMinor: '40000' }, reason: '客戶改期' },
      ...{ recordedBy: desk.staff.subject, withdrawnSlot: null },
    },
  ]);
  expect(ofState(moved, 'RELEASED')).toMatchObject([{ date: inDays(3), releaseReason: '客戶改期' }]);
  expect(ofState(moved, 'SOLD')).toMatchObject([{ date: inDays(5), cost: { amountMinor: '80000' } }]);
  const [cheap] = await open(6);
  expect(
    (await desk.step('rebookAdLine', moved, { slotIds: [cheap.id], startsOn: inDays(6), reason: '再改' }))
      .code,
  ).toBe('INVALID_INPUT');
  await desk.must('rebookAdLine', moved, { slotIds: [slot.id], reason: '改回原位' });
  expect(await look(line.id)).toMatchObject({ cost: { amountMinor: '40000' }, status: 'BOOKED' });
});

test('nobody changes what is booked without a reason, not even by hand, and a line that runs is not moved', async () => {
  const [slot] = await open(0);
  const line = await sold([slot]);
  for (const change of [`ends_on = ends_on + 1`, 'quantity = 2', 'rate_minor = 1'])
    await expect(graph.sql(`UPDATE lines SET ${change} WHERE id = $1`, [line.id])).rejects.toThrow(
      'nobody said why',
    );
  const running = await desk.must('startAdLine', line);
  const { code } = await desk.step('rebookAdLine', running, { slotIds: [slot.id], reason: 'x y z' });
  expect(code).toBe('ILLEGAL_TRANSITION');
});

test('of ten lines that want to move to one slot at the same time, one does, and the others stay where they were', async () => {
  const [target] = await open(7);
  const lines = await Promise.all(Array.from({ length: 10 }, async () => sold([(await open(2))[0]])));
  const codes = await Promise.all(
    lines.map(
      async (line) =>
        (await desk.step('rebookAdLine', line, { slotIds: [target.id], reason: '擠版面' })).code,
    ),
  );
  expect(codes.filter((code) => code === null)).toHaveLength(1);
  expect(codes.filter((code) => code === 'SOLD_OUT')).toHaveLength(9);
});

test('when the newsroom takes a page, what stood there moves, is called off, or is a draft again', async () => {
  const [first, second] = await open(4);
  const [third] = await open(5);
  const [target] = await open(6, { sectionId: dear });
  const [held] = await open(4);
  const both = await sold([first, second]);
  const alone = await sold([third]);
  const draft = await desk.line(order.id, half.id, { endsOn: inDays(10) });
  const reserved = await desk.must('reserveAdLine', draft, { slotIds: [held.id] });
  const seen = ({ id }: { id: string }, moveToId?: string) => ({ id, version: 1, moveToId });
  const withdraw = (slots: object[], as = desk.staff) =>
    graph.mutate(
      'withdrawAdSlots',
      { slots, reason: '要聞加版' },
      as,
      'slots { retiredAt changeReason } lines { id status }',
    );
  expect(codeOf(await withdraw([seen(first, randomUUID())]))).toBe('NOT_FOUND');
  expect(codeOf(await withdraw([]))).toBe('INVALID_INPUT');
  const withdrawn = await withdraw([seen(first, target.id), seen(second), seen(third), seen(held)]);
  expect(codeOf(withdrawn)).toBe('done');
  expect(withdrawn.things.slots[0]).toEqual({ retiredAt: expect.any(String), changeReason: '要聞加版' });
  expect(withdrawn.things.lines).toEqual([
    { id: both.id, status: 'BOOKED' },
    { id: alone.id, status: 'CANCELLED' },
    { id: reserved.id, status: 'DRAFT' },
  ]);
  const moved = await look(both.id);
  expect(moved).toMatchObject({ quantity: '1', cost: { amountMinor: '100000' } });
  expect(
    moved.rebookings.map(({ difference, withdrawnSlot }: typeof moved) => [
      difference.amountMinor,
      withdrawnSlot.id,
    ]),
  ).toEqual([
    ['50000', first.id],
    ['-50000', second.id],
  ]);
  expect(await look(alone.id)).toMatchObject({
    cost: { amountMinor: '0' },
    rebookings: [{ difference: { amountMinor: '-50000' } }],
  });
  const { adRebookings } = await desk.ask('{ adRebookings(first: 3) { totalCount nodes { line { id } } } }');
  expect(adRebookings.nodes.map(({ line }: { line: { id: string } }) => line.id)).toEqual([
    alone.id,
    both.id,
    both.id,
  ]);
});

test('an insertion that appeared wrongly is made good once, for nothing, also after its line has ended', async () => {
  const [slot] = await open(0);
  const [again, other] = await open(2, { sectionId: dear });
  const line = await sold([slot], { endsOn: inDays(0) });
  const [wrong] = (await look(line.id)).placements;
  const make = (more: object = {}, as = desk.staff) =>
    desk.act(
      'bookAdMakeGood',
      { placementId: wrong.id, slotId: again.id, reason: '電話號碼印錯', ...more },
      as,
    );
  const [late] = (await look((await sold([other])).id)).placements;
  for (const [more, code] of [
    [{ placementId: late.id }, 'ILLEGAL_TRANSITION'],
    [{ placementId: randomUUID() }, 'NOT_FOUND'],
    [{ slotId: undefined }, 'NOT_FOUND'],
    [{ slotId: other.id }, 'SOLD_OUT'],
    [{ reason: ' ' }, 'INVALID_INPUT'],
  ] as const)
    expect([more, (await make(more)).code]).toEqual([more, code]);
  expect((await make({}, viewers.headquarters)).code).toBe('FORBIDDEN');
  await desk.must('finishAdLine', await desk.must('startAdLine', line));
  const slots = (await Promise.all(Array.from({ length: 3 }, () => open(2)))).map(([one]) => one);
  const codes = await Promise.all(slots.map(async ({ id }) => (await make({ slotId: id })).code));
  expect(codes.sort()).toEqual([null, 'DUPLICATE', 'DUPLICATE'].sort());
  const after = await look(line.id);
  const [made] = after.placements.filter(({ makesGood }: typeof after) => makesGood);
  expect(after).toMatchObject({ status: 'FINISHED', cost: { amountMinor: '50000' } });
  expect(made).toMatchObject({ date: inDays(2), cost: { amountMinor: '0' }, makesGood: { id: wrong.id } });
  expect(after.placements.find(({ id }: typeof after) => id === wrong.id).madeGoodBy).toEqual({
    id: made.id,
  });
  const list = async () =>
    (await desk.ask('{ adMakeGoods { totalCount nodes { id makeGoodReason line { id } } } }')).adMakeGoods;
  expect(await list()).toEqual({
    totalCount: 1,
    nodes: [{ id: made.id, makeGoodReason: '電話號碼印錯', line: { id: line.id } }],
  });
  expect((await desk.act('withdrawAdMakeGood', { placementId: wrong.id, reason: 'x y z' })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  await desk.make('withdrawAdMakeGood', { placementId: made.id, reason: '客戶不要' });
  expect((await list()).totalCount).toBe(0);
  expect((await make({ slotId: (await open(20))[0].id })).code).toBeNull();
  const { adLine } = await desk.ask(
    `{ adLine(id: "${line.id}") { assignments { creative { keepUntil } } } }`,
  );
  expect(adLine.assignments[0].creative.keepUntil).toBe(addMonths(inDays(20), 36));
});

test('a day of a digital line and a time out of doors are made good as well, and stay owed when the line is stopped', async () => {
  const clicks = await desk.product({ medium: 'DIGITAL', rateType: 'CPC', basePriceMinor: '10' });
  const days = { startsOn: inDays(0), endsOn: inDays(6) };
  await desk.make('setDigitalAdAvails', { productId: clicks.id, ...days, capacity: '100' });
  const digital = await desk.must(
    'bookAdLine',
    await desk.line(order.id, clicks.id, { endsOn: inDays(1), quantity: '20' }),
  );
  const outdoor = await desk.product({ medium: 'OOH', rateType: 'CPD', basePriceMinor: '700' });
  const face = await desk.make('createOutdoorFace', {
    code: 'face',
    name: { en: 'Face' },
    widthCm: 99,
    heightCm: 99,
  });
  const wall = await desk.must('bookAdLine', await desk.line(order.id, outdoor.id, { endsOn: inDays(1) }), {
    faceId: face.id,
  });
  const units = async (line: { id: string }, onDate: string) => {
    const placementId = (await look(line.id)).placements[0].id;
    const outcome = await desk.act('bookAdMakeGood', { placementId, onDate, reason: '系統故障' });
    return outcome.code ?? outcome.thing.status;
  };
  expect([
    await units(digital, inDays(9)),
    await units(digital, inDays(-1)),
    await units(digital, inDays(6)),
  ]).toEqual(['SOLD_OUT', 'SOLD_OUT', 'SOLD']);
  expect([await units(wall, inDays(1)), await units(wall, inDays(4))]).toEqual(['SOLD_OUT', 'SOLD']);
  await desk.must('stopAdLine', await desk.must('startAdLine', digital), { reason: '客戶要求' });
  const stopped = await look(digital.id);
  expect(stopped.cost.amountMinor).toBe('100');
  expect(ofState(stopped, 'SOLD').map((one) => (one as unknown as { date: string }).date)).toEqual([
    inDays(0),
    inDays(6),
  ]);
});
