import { randomInt, randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, addMonths, monthOf, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const today = todayInShanghai();
const thisMonth = monthOf(today);
const lastMonth = monthOf(addMonths(`${thisMonth}-01`, -1));
const why = { reason: '漏刊一期' };
const number = () => String(randomInt(10_000_000, 99_999_999));
const money = 'amountMinor';

const close = (month: string, organisationId = desk.organisation) =>
  graph.mutate('closeAdvertisingMonth', { organisationId, month }, viewers.finance);
const fieldsOfLine = `id version status cost { ${money} } correction { ${money} } toCredit { ${money} } placements { id status date cost { ${money} }
  correction { ${money} } paid { ${money} } corrections { enteredOn priceChange { ${money} } reason recordedBy } }`;
const read = async (id: string, as = desk) =>
  (await as.ask(`{ adLine(id: "${id}") { ${fieldsOfLine} } }`)).adLine;
const monthOfCompany = async (month: string, { organisation, ask } = desk) => {
  const { _entities } =
    await ask(`{ _entities(representations: [{ __typename: "Organisation", id: "${organisation}" }]) { ... on Organisation {
    advertisingFigures(month: "${month}") { correction { ${money} } revenue { booked { ${money} } } books { accrued { ${money} } } } } } }`);
  const { correction, revenue, books } = _entities[0].advertisingFigures;
  return [books.accrued, revenue.booked, correction].map(({ amountMinor }) => Number(amountMinor));
};
const correct = (placement: { id: string }, line: { version: number }, more: object, as = desk.staff) =>
  desk.act('correctAdPlacement', { placementId: placement.id, version: line.version, ...why, ...more }, as);

/** A line of one day that was 40 days ago, and is over. */
const over = async (as = desk, orderId = order.id) => {
  const product = await as.product({ basePriceMinor: '1000' });
  const started = await as.must(
    'startAdLine',
    await as.must('bookAdLine', await as.line(orderId, product.id)),
  );
  await as.letDaysPass(started.id, 40);
  await as.must('finishAdLine', started);
  return read(started.id, as);
};
const monthThen = monthOf(addDays(today, -40));

test('what appeared in a closed month is put right in an open one, and the closed one stays to the fen', async () => {
  const line = await over();
  const [placement] = line.placements;
  const draft = await desk.make('draftAdInvoice', {
    orderId: order.id,
    items: [{ lineId: line.id, amountMinor: '1000' }],
  });
  const invoice = await desk.must('issueAdInvoice', draft, { fapiaoNumber: number() });
  await desk.make('recordAdPayment', {
    ...{ invoiceId: invoice.id, amountMinor: '1000', receivedOn: today, method: 'CASH' },
  });
  expect((await close(monthThen)).code).toBeNull();
  const [closed, now] = [await monthOfCompany(monthThen), await monthOfCompany(thisMonth)];

  const late = await correct(placement, line, { costMinor: '400', enteredOn: placement.date });
  expect(late.code).toBe('ILLEGAL_TRANSITION');
  expect((await correct(placement, line, { costMinor: '400' })).code).toBeNull();
  expect(await monthOfCompany(monthThen)).toEqual(closed);
  expect(await monthOfCompany(thisMonth)).toEqual([now[0]! - 600, now[1]! - 600, now[2]! - 600]);
  const after = await read(line.id);
  expect(after).toMatchObject({
    cost: { amountMinor: '400' },
    correction: { amountMinor: '-600' },
    toCredit: { amountMinor: '600' },
    placements: [
      {
        cost: { amountMinor: '1000' },
        correction: { amountMinor: '-600' },
        paid: { amountMinor: '400' },
        corrections: [
          { enteredOn: today, priceChange: { amountMinor: '-600' }, ...why, recordedBy: desk.staff.subject },
        ],
      },
    ],
  });
  const credit = { invoiceId: invoice.id, items: [{ lineId: line.id, amountMinor: '600' }] };
  await desk.make('issueAdCreditNote', { ...credit, fapiaoNumber: number(), ...why });
  await desk.make('recordAdRefund', { invoiceId: invoice.id, amountMinor: '600', method: 'CASH', ...why });
  // It was printed after all.
  expect((await correct(placement, after, { costMinor: '1000' })).code).toBeNull();
  expect(await monthOfCompany(thisMonth)).toEqual(now);
  expect(await read(line.id)).toMatchObject({
    cost: { amountMinor: '1000' },
    toCredit: { amountMinor: '0' },
  });
  const { adCorrections } =
    await desk.ask(`{ adCorrections(lineId: "${line.id}", days: { from: "${today}" }) {
    aggregate { count priceChange { ${money} } costChange { ${money} } } nodes { line { id } placement { id } } } }`);
  expect(adCorrections).toEqual({
    aggregate: { count: 2, priceChange: { amountMinor: '0' }, costChange: { amountMinor: '0' } },
    nodes: Array(2).fill({ line: { id: line.id }, placement: { id: placement.id } }),
  });
});

test('what is wrong is told, and what has not appeared is not corrected', async () => {
  const line = await over();
  const [placement] = line.placements;
  for (const more of [
    ...[
      { costMinor: '-1' },
      { costMinor: '1000' },
      {},
      { directCostMinor: '-1' },
      { costMinor: '1', reason: ' ' },
    ],
    ...[
      { costMinor: '1', reason: 'x'.repeat(501) },
      { costMinor: '1', enteredOn: addDays(today, 1) },
    ],
    { costMinor: '1', enteredOn: addDays(placement.date, -1) },
  ])
    expect([more, (await correct(placement, line, more)).code]).toEqual([more, 'INVALID_INPUT']);
  expect((await correct({ id: randomUUID() }, line, { costMinor: '1' })).code).toBe('NOT_FOUND');
  expect((await correct({ id: 'x' }, line, { costMinor: '1' })).code).toBe('NOT_FOUND');
  expect((await correct(placement, { version: 1 }, { costMinor: '1' })).code).toBe('VERSION_CONFLICT');
  expect((await correct(placement, line, { costMinor: '9999999999' })).code).toBe('SOLD_OUT');
  for (const [viewer, code] of [
    [viewers.headquarters, 'FORBIDDEN'],
    [viewers.finance, 'FORBIDDEN'],
    [viewers.printing, 'NOT_FOUND'],
    [viewers.editor, 'NOT_FOUND'],
    [(await openDesk(graph)).staff, 'NOT_FOUND'],
  ] as const)
    expect((await correct(placement, line, { costMinor: '1' }, viewer)).code).toBe(code);

  const product = await desk.product({ basePriceMinor: '1000' });
  const booked = await desk.must('bookAdLine', await desk.line(order.id, product.id));
  const [ahead] = (await read(booked.id)).placements;
  expect((await correct(ahead, booked, { costMinor: '1' })).code).toBe('ILLEGAL_TRANSITION');
});

test('of corrections that are entered at once one is, and whoever closes and whoever corrects wait for each other', async () => {
  const other = await openDesk(graph);
  const line = await over(other, (await other.customer()).order.id);
  const [placement] = line.placements;
  const enteredOn = placement.date;
  const tried = await Promise.all(
    ['1', '2', '3', '4'].map((costMinor) => correct(placement, line, { costMinor, enteredOn }, other.staff)),
  );
  expect(tried.map(({ code }) => code).sort()).toEqual([...Array(3).fill('VERSION_CONFLICT'), null].sort());
  const { version } = await read(line.id, other);
  const [entered, closed] = await Promise.all([
    correct(placement, { version }, { costMinor: '500', enteredOn }, other.staff),
    close(monthThen, other.organisation),
  ]);
  expect(closed.code).toBeNull();
  expect([null, 'ILLEGAL_TRANSITION']).toContain(entered.code);
  const { cost } = await read(line.id, other);
  expect((await monthOfCompany(monthThen, other))[0]).toBe(Number(cost.amountMinor));
});

test('what the database is told beside an entry it refuses', async () => {
  const line = await over();
  const [placement] = line.placements;
  expect((await correct(placement, line, { costMinor: '3' })).code).toBeNull();
  const asStaff = async (sql: string) => {
    await graph.sql('BEGIN');
    try {
      await graph.sql('SET LOCAL ROLE advertising_staff');
      await graph.sql(`SELECT set_config('app.organisation', $1, true)`, [desk.organisation]);
      await graph.sql(sql, [placement.id]);
    } finally {
      await graph.sql('ROLLBACK');
    }
  };
  for (const [sql, told] of [
    ['UPDATE placements SET price_change_minor = 0 WHERE id = $1', 'an entry changes it'],
    [`UPDATE placements SET state = 'RELEASED', paid_minor = 0 WHERE id = $1`, 'an entry changes it'],
    ['UPDATE placements SET direct_cost_minor = 7 WHERE id = $1', 'the month is closed'],
    ['UPDATE placement_corrections SET price_change_minor = 0 WHERE placement_id = $1', 'permission denied'],
    ['DELETE FROM placement_corrections WHERE placement_id = $1', 'permission denied'],
  ] as const)
    await expect(asStaff(sql)).rejects.toThrow(told);
});

test('days of a closed month on which a line did not appear are taken back by entries of today', async () => {
  const other = await openDesk(graph);
  const { order: ordered } = await other.customer();
  const digital = await other.product({ medium: 'DIGITAL', rateType: 'CPD', basePriceMinor: '1000' });
  await other.make('setDigitalAdAvails', {
    ...{ productId: digital.id, startsOn: today, endsOn: addDays(today, 80), capacity: '100' },
  });
  const outdoor = await other.product({ medium: 'OOH', rateType: 'CPD', basePriceMinor: '701' });
  const face = await other.make('createOutdoorFace', {
    ...{ code: 'face', name: { en: 'Face' }, frames: 1, widthCm: 99, heightCm: 99 },
  });
  const begin = async (productId: string, quantity: string, chosen: object = {}) => {
    const line = await other.line(ordered.id, productId, { endsOn: addDays(today, 70), quantity });
    return other.must('startAdLine', await other.must('bookAdLine', line, chosen));
  };
  const lines = [await begin(digital.id, '71'), await begin(outdoor.id, '1', { faceId: face.id })];
  const paused = [];
  for (const line of lines) {
    paused.push(await other.must('pauseAdLine', line, { reason: '畫面更換' }));
    await other.letDaysPass(line.id, 50);
  }
  expect((await close(lastMonth, other.organisation)).code).toBeNull();
  const before = await monthOfCompany(lastMonth, other);
  expect(before[0]).toBeGreaterThan(0);
  for (const [index, line] of paused.entries())
    await other.must(['startAdLine', 'stopAdLine'][index]!, line, [{}, { reason: '客戶撤稿' }][index]);
  expect(await monthOfCompany(lastMonth, other)).toEqual(before);
  const [resumed, stopped] = [await read(lines[0].id, other), await read(lines[1].id, other)];
  // The day of the pause, and from today to the last of 71 days that began 50 days ago; of the face the first day alone.
  expect(resumed.cost.amountMinor).toBe(String((1 + 21) * 1000 * 71));
  expect(stopped.cost.amountMinor).toBe('701');
  const entries = [...resumed.placements, ...stopped.placements].flatMap(({ corrections }) => corrections);
  expect(entries.length).toBeGreaterThan(1);
  for (const entry of entries) {
    expect(entry.enteredOn).toBe(today);
    expect(entry.reason).toMatch(/^Did not appear: /);
  }
});

test('a booked line that never began is cancelled also when its month is closed', async () => {
  const other = await openDesk(graph);
  const { order: ordered } = await other.customer();
  const product = await other.product({ basePriceMinor: '1000' });
  const booked = await other.must('bookAdLine', await other.line(ordered.id, product.id));
  await other.letDaysPass(booked.id, 40);
  await close(monthThen, other.organisation);
  await other.must('cancelAdLine', booked, why);
  expect(await read(booked.id, other)).toMatchObject({ status: 'CANCELLED', cost: { amountMinor: '0' } });
  expect((await monthOfCompany(monthThen, other))[0]).toBe(1000);
  expect(await monthOfCompany(thisMonth, other)).toEqual([-1000, -1000, -1000]);
});
