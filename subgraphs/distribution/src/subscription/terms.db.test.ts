import { expect, test } from '@jest/globals';
import { addDays, addMonths, daysBetween } from '@media-graph/subgraph';
import { inDays, testSubgraph } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const fields =
  'id version status startsOn endsOn stoppedOn pauses { startsOn endsOn } refunded { amountMinor }';
const change = (mutation: string, input: object) =>
  desk.act(mutation, input, desk.staff, `subscription { ${fields} }`);
const refund = (id: string, version: number) =>
  desk.act('refundPaperSubscription', { id, version }, desk.staff, 'refund { amountMinor currency }');
/** A year from 100 days ago, for a fen an issue. */
const start = inDays(-100);
const issues = daysBetween(start, addMonths(start, 12));
const yearly = (input: object = {}) => desk.subscription({ pricePaidMinor: String(issues), ...input });
const end = addDays(start, issues - 1);

test('a term from its start to its refund', async () => {
  const { id } = await yearly();
  const paused = await change('pausePaperSubscription', { id, version: 1, startsOn: inDays(10) });
  expect(paused.thing).toMatchObject({ status: 'ACTIVE', endsOn: end });
  const resumed = await change('resumePaperSubscription', { id, version: 2, on: inDays(20) });
  expect(resumed.thing).toMatchObject({
    status: 'ACTIVE',
    endsOn: addDays(end, 10),
    pauses: [{ startsOn: inDays(10), endsOn: inDays(19) }],
  });
  const stopped = await change('stopPaperSubscription', { id, version: 3, on: inDays(30) });
  expect(stopped.thing).toMatchObject({ status: 'ACTIVE', stoppedOn: inDays(30) });
  // Papers come on 120 of the days before.
  const amountMinor = String(issues - 120);
  expect((await refund(id, 4)).thing).toEqual({ amountMinor, currency: 'CNY' });
  expect((await refund(id, 5)).code).toBe('DUPLICATE');
  const { entries } = await desk.read(
    'paperSubscription',
    id,
    'entries { totalCount nodes { kind days amount { amountMinor } } }',
  );
  expect(entries.totalCount).toBe(5);
  expect(entries.nodes.map(({ kind, days }: { kind: string; days: number }) => [kind, days])).toEqual([
    ['START', 0],
    ['PAUSE', 0],
    ['RESUME', 10],
    ['STOP', 0],
    ['REFUND', 0],
  ]);
  expect(entries.nodes.at(-1).amount.amountMinor).toBe(`-${amountMinor}`);
});

test('stopped within a pause, the paused days were not used up', async () => {
  const { id } = await yearly();
  await change('pausePaperSubscription', { id, version: 1, startsOn: inDays(0) });
  await change('stopPaperSubscription', { id, version: 2, on: inDays(40) });
  expect((await refund(id, 3)).thing.amountMinor).toBe(String(issues - 100));
});

test('each term is given back at its own price', async () => {
  const { id } = await yearly({ pricePaidMinor: '36000' });
  const renewal = { id, version: 1, months: 12, pricePaidMinor: '0' };
  const { thing } = await change('renewPaperSubscription', renewal);
  expect(thing.endsOn).toBe(addDays(addMonths(start, 24), -1));
  const account = async (on: string) =>
    await desk.read(
      'paperSubscription',
      id,
      `account(on: "${on}") { left { amountMinor } issuesLeft } refundable(on: "${on}") { amountMinor }`,
    );
  expect(await account(end)).toMatchObject({
    account: { left: { amountMinor: '0' } },
    refundable: { amountMinor: String(36_000n / BigInt(issues)) },
  });
  await change('stopPaperSubscription', { id, version: 2, on: addDays(end, 1) });
  expect((await refund(id, 3)).code).toBe('ILLEGAL_TRANSITION');
});

test('a stop is taken back, before it comes and after it', async () => {
  const { id } = await yearly();
  await change('stopPaperSubscription', { id, version: 1, on: inDays(5) });
  expect((await change('stopPaperSubscription', { id, version: 2, on: inDays(6) })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  expect((await change('restartPaperSubscription', { id, version: 2, on: inDays(4) })).code).toBe(
    'INVALID_INPUT',
  );
  const undone = await change('restartPaperSubscription', { id, version: 2, on: inDays(5) });
  expect(undone.thing).toMatchObject({ stoppedOn: null, endsOn: end, pauses: [] });
  await change('stopPaperSubscription', { id, version: 3, on: inDays(5) });
  const later = await change('restartPaperSubscription', { id, version: 4, on: inDays(8) });
  expect(later.thing).toMatchObject({ stoppedOn: null, endsOn: addDays(end, 3) });
  expect((await change('restartPaperSubscription', { id, version: 5, on: inDays(8) })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
});

test('a refund that did not arrive is taken back, and given again; a renewal ends that', async () => {
  const { id } = await yearly();
  await change('stopPaperSubscription', { id, version: 1, on: inDays(0) });
  await refund(id, 2);
  expect((await change('restartPaperSubscription', { id, version: 3, on: inDays(9) })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  const reverse = (version: number, reason = '帳號有誤，退回') =>
    change('reversePaperSubscriptionRefund', { id, version, reason });
  expect((await reverse(3, '\u200b')).code).toBe('INVALID_INPUT');
  expect((await reverse(3)).thing.refunded.amountMinor).toBe('0');
  expect((await reverse(4)).code).toBe('ILLEGAL_TRANSITION');
  expect((await refund(id, 4)).thing.amountMinor).toBe(String(issues - 100));
  const again = { id, version: 5, months: 1, pricePaidMinor: '3000', restartsOn: inDays(3) };
  const { thing } = await change('renewPaperSubscription', again);
  expect(thing).toMatchObject({ status: 'PAUSED', endsOn: addDays(addMonths(inDays(3), 1), -1) });
  expect((await reverse(6)).code).toBe('ILLEGAL_TRANSITION');
});

test('a renewal by mistake is taken back, and a wrong price is put right', async () => {
  const { id } = await yearly();
  const renewal = { id, version: 1, months: 6, pricePaidMinor: '18000' };
  await change('renewPaperSubscription', renewal);
  const reason = '重複錄入';
  const withdrawn = await change('withdrawPaperSubscriptionTerm', { id, version: 2, reason });
  expect(withdrawn.thing).toMatchObject({ endsOn: end, refunded: { amountMinor: '18000' } });
  expect((await change('withdrawPaperSubscriptionTerm', { id, version: 3, reason })).code).toBe(
    'ILLEGAL_TRANSITION',
  );
  const correct = (termNumber: number, pricePaidMinor: string) =>
    change('correctPaperSubscriptionPrice', { id, version: 3, termNumber, pricePaidMinor, reason });
  expect((await correct(2, '1')).code).toBe('ILLEGAL_TRANSITION');
  expect((await correct(3, '1')).code).toBe('NOT_FOUND');
  expect((await correct(1, '-1')).code).toBe('INVALID_INPUT');
  expect((await correct(1, '77')).code).toBeNull();
  const { pricePaid, entries } = await desk.read(
    'paperSubscription',
    id,
    'pricePaid { amountMinor } entries { nodes { kind reason amount { amountMinor } } }',
  );
  expect(pricePaid.amountMinor).toBe('18077');
  expect(entries.nodes.at(-1)).toEqual({
    ...{ kind: 'PRICE_CORRECTED', reason, amount: { amountMinor: String(77 - issues) } },
  });
});

test('one that expired begins again after a gap without papers', async () => {
  const { id } = await yearly({ startsOn: inDays(-400), months: 1 });
  const { endsOn } = await desk.read('paperSubscription', id, 'endsOn');
  const again = { id, version: 1, months: 1, pricePaidMinor: '3000' };
  expect((await change('renewPaperSubscription', again)).code).toBe('INVALID_INPUT');
  const early = await change('renewPaperSubscription', { ...again, restartsOn: endsOn });
  expect(early.code).toBe('INVALID_INPUT');
  const { thing } = await change('renewPaperSubscription', { ...again, restartsOn: inDays(2) });
  expect(thing).toMatchObject({
    endsOn: addDays(addMonths(inDays(2), 1), -1),
    pauses: [{ startsOn: addDays(endsOn, 1), endsOn: inDays(1) }],
  });
});

test('twelve renewals of a month end where one of twelve does', async () => {
  const { id } = await yearly({ startsOn: '2024-01-31', months: 1 });
  for (let version = 1; version < 12; version++) {
    const before = await desk.read('paperSubscription', id, 'endsOn');
    const restartsOn = addDays(before.endsOn, 1);
    await change('renewPaperSubscription', { id, version, months: 1, pricePaidMinor: '1', restartsOn });
  }
  expect((await desk.read('paperSubscription', id, 'endsOn')).endsOn).toBe('2025-01-30');
});

test('whom to ask for a renewal: who ends first, page by page, and nobody who has stopped', async () => {
  const own = await openDesk(graph);
  const starts = [0, -20, -10, -10, -60].map(inDays);
  const rows = [];
  for (const startsOn of starts) rows.push(await own.subscription({ startsOn, months: 1 }));
  await own.made('stopPaperSubscription', { id: rows[1]!.id, version: 1, on: inDays(5) });
  const last = addDays(addMonths(inDays(-10), 1), -1);
  const page = async (after: string | null, until = addDays(last, 1)) => {
    const { data } = await graph.ask(
      `query ($until: Date!, $after: String) { expiringPaperSubscriptions(until: $until, first: 1, after: $after) {
        totalCount nodes { endsOn } pageInfo { hasNextPage endCursor } } }`,
      { as: own.staff, variables: { after, until } },
    );
    return data.expiringPaperSubscriptions;
  };
  const first = await page(null);
  expect(first).toMatchObject({ totalCount: 2, nodes: [{ endsOn: last }], pageInfo: { hasNextPage: true } });
  const second = await page(first.pageInfo.endCursor);
  expect(second).toMatchObject({ nodes: [{ endsOn: last }], pageInfo: { hasNextPage: false } });
  // The last day belongs to it.
  expect([(await page(null, addDays(last, -1))).totalCount, (await page(null, last)).totalCount]).toEqual([
    0, 2,
  ]);
  expect((await page(null, inDays(60))).totalCount).toBe(3);
});

test.each(['ACTIVE', 'PAUSED', 'GRACE', 'STOPPED', 'EXPIRED'])(
  'the list of those that are %s has just these',
  async (status) => {
    const own = await openDesk(graph);
    const [, paused, stopped] = [
      await own.subscription(),
      await own.subscription(),
      await own.subscription(),
    ];
    await own.subscription({ startsOn: inDays(-60), months: 1 });
    const plan = {
      ...{ code: 'P-1', name: { en: 'x' }, titleId: own.title.id, months: 1, priceMinor: '1' },
      ...{ graceIssues: 31, validFrom: inDays(-1) },
    };
    const { thing } = await own.act('addPaperRatePlan', plan, own.manager);
    const inGrace = { startsOn: inDays(-33), months: 1, ratePlanId: thing.id, pricePaidMinor: '1' };
    await own.subscription(inGrace);
    await own.made('pausePaperSubscription', { id: paused.id, version: 1, startsOn: inDays(0) });
    await own.made('stopPaperSubscription', { id: stopped.id, version: 1, on: inDays(0) });
    const { data } = await graph.ask(
      `{ paperSubscriptions(status: ${status}) { totalCount nodes { status } } }`,
      {
        as: own.staff,
      },
    );
    expect(data.paperSubscriptions).toEqual({ totalCount: 1, nodes: [{ status }] });
  },
);
