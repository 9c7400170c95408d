import { expect, test } from '@jest/globals';
import { addDays, addMonths, daysBetween } from '@media-graph/subgraph';
import { inDays, testSubgraph, viewers } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const reason = '訪客多了';
const fields = `id version endsOn copies soon: copies(on: "${inDays(10)}") copiesChange { startsOn copies }
  pricePaid { amountMinor } refunded { amountMinor } terms { number copies issues price { amountMinor } refundedIssues }`;
const change = (mutation: string, input: object, as = desk.staff) =>
  desk.act(mutation, input, as, `subscription { ${fields} }`);
const setCopies = (id: string, version: number, copies: number, on = inDays(10), as = desk.staff) =>
  change('changePaperSubscriptionCopies', { id, version, copies, on, reason }, as);
const start = inDays(-100);
const issues = daysBetween(start, addMonths(start, 12));
/** For a fen a copy and issue. */
const yearly = (copies: number) =>
  desk.subscription({ copies, pricePaidMinor: String(issues * copies), startsOn: start });
const came = 110;
const money = (amount: number) => ({ amountMinor: String(amount) });

test('more copies cost more of what is left, and fewer give back', async () => {
  const { id } = await yearly(1);
  const more = await setCopies(id, 1, 3);
  const rest = issues - came;
  expect(more.thing).toMatchObject({
    ...{ copies: 1, soon: 3, copiesChange: { startsOn: inDays(10), copies: 3 } },
    ...{ endsOn: addDays(start, issues - 1), pricePaid: money(came + rest * 3), refunded: money(0) },
    terms: [
      { number: 1, copies: 1, issues: came, price: money(came), refundedIssues: 0 },
      { number: 2, copies: 3, issues: rest, price: money(rest * 3), refundedIssues: 0 },
    ],
  });
  const fewer = await setCopies(id, 2, 2);
  expect(fewer.thing).toMatchObject({
    ...{ soon: 2, pricePaid: money(came + rest * 3), refunded: money(rest) },
    terms: [
      { number: 1, issues: came },
      { number: 2, copies: 1, issues: rest, price: money(rest), refundedIssues: rest },
      { number: 3, copies: 2, issues: rest, price: money(rest * 2), refundedIssues: 0 },
    ],
  });
  // The way back: as if nothing had been.
  const back = await setCopies(id, 3, 1);
  expect(back.thing).toMatchObject({ soon: 1, copiesChange: null, refunded: money(rest * 2) });
  const { entries } = await desk.read(
    'paperSubscription',
    id,
    'entries { nodes { kind reason amount { amountMinor } } }',
  );
  expect(entries.nodes.slice(1)).toEqual(
    [rest * 2, -rest, -rest].map((amount) => ({ kind: 'COPIES_CHANGED', reason, amount: money(amount) })),
  );
});

test('a renewal changes with the term that runs, and can still be withdrawn', async () => {
  const { id } = await yearly(2);
  await change('renewPaperSubscription', { id, version: 1, months: 12, pricePaidMinor: '1001' });
  const { thing } = await setCopies(id, 2, 1);
  expect(thing.terms.map(({ copies, price }: { copies: number; price: object }) => [copies, price])).toEqual([
    [2, money(came * 2)],
    [1, money(issues - came)],
    [1, money(issues - came)],
    [1, money(501)],
    [1, money(500)],
  ]);
  const withdrawn = await change('withdrawPaperSubscriptionTerm', { id, version: 3, reason });
  expect(withdrawn.thing.refunded).toEqual(money(issues - came + 1001));
  const again = await change('withdrawPaperSubscriptionTerm', { id, version: 4, reason });
  expect(again.code).toBe('ILLEGAL_TRANSITION');
  // A refund that is reversed is the refund: neither the renewal nor the copies come back.
  await change('stopPaperSubscription', { id, version: 4, on: inDays(20) });
  const refund = await desk.act(
    'refundPaperSubscription',
    { id, version: 5 },
    desk.staff,
    'refund { amountMinor }',
  );
  expect(refund.thing).toEqual(money(issues - came - 10));
  const reversed = await change('reversePaperSubscriptionRefund', { id, version: 6, reason });
  expect(reversed.thing.refunded).toEqual(money(issues - came + 1001));
});

test.each([
  ['as many as there are', { copies: 2 }, 'INVALID_INPUT'],
  ['none', { copies: 0 }, 'INVALID_INPUT'],
  ['too many', { copies: 1001 }, 'INVALID_INPUT'],
  ['a day that is past', { on: inDays(-1) }, 'INVALID_INPUT'],
  ['a day after the last', { on: inDays(400) }, 'INVALID_INPUT'],
  ['no reason', { reason: '\u200b' }, 'INVALID_INPUT'],
  ['another version', { version: 2 }, 'VERSION_CONFLICT'],
])('%s: %j is refused with %s', async (_, input, code) => {
  const { id } = await yearly(2);
  const asked = { id, version: 1, copies: 3, on: inDays(1), reason, ...input };
  expect((await change('changePaperSubscriptionCopies', asked)).code).toBe(code);
});

test('only the own staff change copies', async () => {
  const { id } = await yearly(2);
  const twin = await openDesk(graph);
  for (const as of [viewers.finance, viewers.headquarters, viewers.anonymous])
    expect((await setCopies(id, 1, 3, inDays(1), as)).code).toBe('FORBIDDEN');
  expect((await setCopies(id, 1, 3, inDays(1), twin.staff)).code).toBe('NOT_FOUND');
});

test('while a change is to come, nothing moves the papers before it, and no other day takes its place', async () => {
  const { id } = await yearly(2);
  expect((await setCopies(id, 1, 3)).code).toBeNull();
  const early: [string, object][] = [
    ['changePaperSubscriptionCopies', { copies: 4, on: inDays(9), reason }],
    ['changePaperSubscriptionCopies', { copies: 4, on: inDays(11), reason }],
    ['pausePaperSubscription', { startsOn: inDays(5) }],
    ['stopPaperSubscription', { on: inDays(9) }],
  ];
  for (const [mutation, input] of early)
    expect([mutation, (await change(mutation, { id, version: 2, ...input })).code]).toEqual([
      ...[mutation, 'ILLEGAL_TRANSITION'],
    ]);
  const paused = await change('pausePaperSubscription', { id, version: 2, startsOn: inDays(10) });
  expect(paused.code).toBeNull();
  const stopped = await change('stopPaperSubscription', { id, version: 3, on: inDays(12) });
  expect(stopped.code).toBeNull();
  expect((await setCopies(id, 4, 1)).code).toBe('ILLEGAL_TRANSITION');
});

test('the sheet and the proposed draws of a day have the copies of that day', async () => {
  const own = await openDesk(graph);
  const { id } = await own.subscription({ copies: 2 });
  await own.made('changePaperSubscriptionCopies', { id, version: 1, copies: 7, on: inDays(2), reason });
  const asked = async (day: number) => {
    const plan = await own.plan(inDays(day));
    const { proposedDraws } = await own.read(
      'issuePlan',
      plan.id,
      'proposedDraws(from: SUBSCRIPTIONS) { kind copies }',
    );
    const { data } = await graph.ask(
      `{ routeSheet(issueId: "${plan.issue.id}", routeId: "${own.route.id}") { stops { kind products { copies } } } }`,
      { as: own.staff },
    );
    const stop = data.routeSheet.stops.find(({ kind }: { kind: string }) => kind === 'ADDRESS');
    return [
      proposedDraws.find(({ kind }: { kind: string }) => kind === 'SUBSCRIPTION').copies,
      stop.products[0].copies,
    ];
  };
  expect([await asked(1), await asked(2)]).toEqual([
    [2, 2],
    [7, 7],
  ]);
});
