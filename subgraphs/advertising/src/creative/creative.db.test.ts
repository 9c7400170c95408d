import { expect, test } from '@jest/globals';
import { shanghaiInstant, todayInShanghai } from '@media-graph/subgraph';
import { inDays, managerOf, testSubgraph } from '@media-graph/testing';
import type { AdCreativeStatus } from '../generated/resolvers.ts';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';
import { creativeTransitions } from './creative-transitions.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order, advertiser } = await desk.customer();
const bad = {
  ...{ code: 'bad', name: { en: 'Bad' }, medium: 'EVENT', rateType: 'FLAT_RATE', basePriceMinor: '1' },
};
const product = await desk.product({ isCreativeOptional: false });

const submit = (more: object = {}) =>
  desk.make('submitAdCreative', { advertiserId: advertiser.id, title: 'Creative', kind: 'IMAGE', ...more });
const review = (
  { id, version }: { id: string; version: number },
  decision: string,
  more: object = {},
  as = desk.reviewer,
) => desk.act('reviewAdCreative', { id, version, decision, ...more }, as);
const approved = async () => (await review(await submit(), 'APPROVED', { documents: ['licence'] })).thing;
const assign = (line: { id: string; version: number }, assignments: object[]) =>
  desk.act('assignAdCreatives', { id: line.id, version: line.version, assignments });

test('who submits a creative does not review it', async () => {
  const creative = await submit();
  expect((await review(creative, 'APPROVED', { documents: ['licence'] }, desk.staff)).code).toBe(
    'SEPARATION_OF_DUTY',
  );
  expect((await review(creative, 'APPROVED', { documents: ['licence'] })).code).toBeNull();
});

test('approval takes papers, refusal a reason; a mended creative comes back', async () => {
  const creative = await submit();
  expect((await review(creative, 'APPROVED')).code).toBe('INVALID_INPUT');
  expect((await review(creative, 'REJECTED')).code).toBe('INVALID_INPUT');
  const { thing: rejected } = await review(creative, 'REJECTED', { comment: 'No proof' });
  expect((await review(rejected, 'APPROVED', { documents: ['proof'] })).code).toBe('ILLEGAL_TRANSITION');
  const again = await desk.must('resubmitAdCreative', rejected, { title: 'Mended' });
  expect((await review(again, 'APPROVED', { documents: ['proof'] })).thing.status).toBe('APPROVED');
  const { adCreative } = await desk.ask(
    `{ adCreative(id: "${creative.id}") { title label { zhHant } reviews { decision comment documents } keepUntil } }`,
  );
  expect(adCreative).toEqual({
    title: 'Mended',
    label: { zhHant: '廣告' },
    reviews: [
      { decision: 'REJECTED', comment: 'No proof', documents: [] },
      { decision: 'APPROVED', comment: null, documents: ['proof'] },
    ],
    keepUntil: null,
  });
});

const ways: Record<AdCreativeStatus, () => Promise<{ id: string; version: number; status: string }>> = {
  PENDING: submit,
  APPROVED: approved,
  REJECTED: async () => (await review(await submit(), 'REJECTED', { comment: 'Test' })).thing,
};
const states = Object.keys(creativeTransitions) as AdCreativeStatus[];

test.each(states.flatMap((from) => states.map((to) => [from, to] as const)))(
  'from %s to %s',
  async (from, to) => {
    const creative = await ways[from]();
    const { code } =
      to === 'PENDING'
        ? await desk.step('resubmitAdCreative', creative)
        : await review(creative, to, { documents: ['licence'], comment: 'Test' });
    expect(code).toBe(creativeTransitions[from].includes(to) ? null : 'ILLEGAL_TRANSITION');
  },
);

test('a line is booked with reviewed creatives alone', async () => {
  const bare = await desk.bareLine(order.id, product.id);
  expect((await desk.step('bookAdLine', bare)).code).toBe('ILLEGAL_TRANSITION');
  const { thing: waiting } = await assign(bare, [{ creativeId: (await submit()).id }]);
  expect((await desk.step('bookAdLine', waiting)).code).toBe('ILLEGAL_TRANSITION');
  const { thing: ready } = await assign(waiting, [{ creativeId: (await approved()).id }]);
  const { thing: booked } = await desk.step('bookAdLine', ready);
  expect(booked.status).toBe('BOOKED');
});

const tomorrow = inDays(1);

test('a line that was booked without a creative does not start before it shows one that was reviewed', async () => {
  const later = await desk.product({ isCreativeOptional: true });
  const booked = await desk.must('bookAdLine', await desk.bareLine(order.id, later.id));
  const started = await desk.step('startAdLine', booked);
  expect([started.code, started.message]).toEqual([
    'ILLEGAL_TRANSITION',
    expect.stringContaining('reviewed'),
  ]);
  const creative = await submit();
  const { thing: waiting } = await assign(booked, [{ creativeId: creative.id }]);
  expect((await desk.step('startAdLine', waiting)).code).toBe('ILLEGAL_TRANSITION');
  await review(creative, 'APPROVED', { documents: ['licence'] });
  const { thing: running } = await desk.step('startAdLine', waiting);
  expect(running.status).toBe('IN_FLIGHT');
  expect((await assign(running, [{ creativeId: creative.id }])).code).toBe('ILLEGAL_TRANSITION');
});

test('not even by hand, and not with one of two creatives unreviewed', async () => {
  const line = await desk.must('bookAdLine', await desk.line(order.id, product.id));
  const { thing: both } = await assign(line, [
    { creativeId: (await approved()).id },
    { creativeId: (await submit()).id },
  ]);
  expect((await desk.step('startAdLine', both)).code).toBe('ILLEGAL_TRANSITION');
  const byHand = graph.sql(`UPDATE lines SET status = 'IN_FLIGHT' WHERE id = $1`, [line.id]);
  await expect(byHand).rejects.toThrow('not reviewed');
});

test('material is assigned and swapped after booking until the copy deadline', async () => {
  const terms = { startsOn: tomorrow, endsOn: tomorrow };
  const early = await desk.product({ copyDeadlineDays: 1 });
  const booked = await desk.must('bookAdLine', await desk.line(order.id, early.id, terms));
  const { thing: swapped } = await assign(booked, [{ creativeId: (await approved()).id }]);
  const { adLine } = await desk.ask(
    `{ adLine(id: "${swapped.id}") { copyDeadline assignments { creative { id } } } }`,
  );
  expect(adLine).toEqual({
    copyDeadline: todayInShanghai(),
    assignments: [{ creative: { id: expect.any(String) } }],
  });
  const instant = async () =>
    (await desk.ask(`{ adLine(id: "${swapped.id}") { copyDeadlineAt } }`)).adLine.copyDeadlineAt;
  expect(await instant()).toBe(shanghaiInstant(tomorrow, '00:00').toISOString());
  const manager = managerOf(desk.organisation);
  const hour = { key: 'COPY_DEADLINE_HOUR', reason: 'The page closes earlier' };
  expect((await desk.act('setAdSetting', { ...hour, value: 25 }, manager)).code).toBe('INVALID_INPUT');
  await desk.make('setAdSetting', { ...hour, value: 17 }, manager);
  expect(await instant()).toBe(shanghaiInstant(todayInShanghai(), '17:00').toISOString());
  const late = await desk.product({ copyDeadlineDays: 2 });
  const closed = await desk.must('bookAdLine', await desk.line(order.id, late.id, terms));
  expect((await assign(closed, [{ creativeId: (await approved()).id }])).code).toBe('ILLEGAL_TRANSITION');
  for (const copyDeadlineDays of [-1, 61])
    expect((await desk.act('createAdProduct', { ...bad, copyDeadlineDays })).code).toBe('INVALID_INPUT');
});

test('shares of voice are on all creatives of a line or on none, and 100 together', async () => {
  const line = await desk.line(order.id, product.id);
  const [first, second] = [(await approved()).id, (await approved()).id];
  const shares = (a: number | null, b: number | null) =>
    assign(line, [
      { creativeId: first, sov: a },
      { creativeId: second, sov: b },
    ]);
  for (const [a, b] of [
    [50, 49],
    [60, 60],
    [50, null],
    [0, 100],
    [101, -1],
  ] as const)
    expect((await shares(a, b)).code).toBe('INVALID_INPUT');
  expect((await assign(line, [{ creativeId: first }, { creativeId: first }])).code).toBe('INVALID_INPUT');
  expect((await shares(75, 25)).code).toBeNull();
});

test("a line shows its own advertiser's creatives alone", async () => {
  const other = await desk.customer();
  const line = await desk.line(other.order.id, product.id);
  expect((await assign(line, [{ creativeId: (await approved()).id }])).code).toBe('NOT_FOUND');
});

test('an address that is none is refused', async () => {
  for (const landingUrl of ['javascript:alert(1)', 'example', 'http://a b', 'ftp://a.example'])
    expect(
      (
        await desk.act('submitAdCreative', {
          advertiserId: advertiser.id,
          title: 'x',
          kind: 'TEXT',
          landingUrl,
        })
      ).code,
    ).toBe('INVALID_INPUT');
});

test('neither creatives nor reviews can be taken out of the archive', async () => {
  const grants = await graph.sql(
    `SELECT table_name, privilege_type FROM information_schema.role_table_grants
     WHERE grantee LIKE 'advertising_%' AND table_name IN ('creatives', 'reviews') AND privilege_type IN ('DELETE', 'TRUNCATE')
       AND grantee <> (SELECT tableowner FROM pg_tables WHERE tablename = 'creatives')`,
  );
  expect(grants).toEqual([]);
});
