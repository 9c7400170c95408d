import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const codes = (payload: { userErrors: { code: string }[] }) => payload.userErrors.map(({ code }) => code);
const prepare = (month: string) =>
  desk.run(
    'prepareSettlement',
    { carrierId: desk.carrier.id, month },
    'settlement { id version runs copies pay { amountMinor } charges { amountMinor } net { amountMinor } }',
  );
const advance = (input: object, as = desk.staff) =>
  desk.run('advanceSettlement', { ...input }, 'settlement { status paidOn }', as);

test('pay is copies of completed runs by the rate, less what was made good', async () => {
  const one = await desk.dispatched('2024-05-08', { route: 100, outlet: 40 });
  await desk.made('recordDelivery', { id: one.run.id, version: one.run.version }, 'run');
  // Still on the road: not paid yet.
  await desk.dispatched('2024-05-09', { route: 500 });
  const { id: subscriptionId } = await desk.subscription();
  const complaint = await desk.made(
    'fileComplaint',
    { reference: desk.next('B'), subscriptionId, planId: one.id, code: 'MISSED' },
    'complaint',
  );
  await desk.made('resolveComplaint', { ...complaint, step: 'REDELIVER' }, 'complaint');

  const answers = await Promise.all([1, 2, 3, 4].map(() => prepare('2024-05')));
  expect(answers.flatMap(codes)).toEqual(Array(3).fill('DUPLICATE'));
  const { settlement } = answers.find(({ userErrors }) => userErrors.length === 0)!;
  expect(settlement).toMatchObject({
    runs: 1,
    copies: 140,
    pay: { amountMinor: '1400' },
    charges: { amountMinor: '200' },
    net: { amountMinor: '1200' },
  });
  const { id, version } = settlement;
  expect(codes(await advance({ id, version, step: 'APPROVE' }))).toEqual(['SEPARATION_OF_DUTY']);
  const second = { ...desk.staff, subject: 'a second person' };
  expect((await advance({ id, version, step: 'APPROVE' }, second)).settlement.status).toBe('APPROVED');
  expect((await advance({ id, version: version + 1, step: 'PAY' })).settlement.paidOn).toBeTruthy();
});

test('a void settlement makes room for another', async () => {
  const { settlement } = await prepare('2024-04');
  await advance({ id: settlement.id, version: 1, step: 'VOID' });
  expect(codes(await prepare('2024-04'))).toEqual([]);
});

test.each(['2099-01', todayInShanghai().slice(0, 7)])('%p is no month that is over', async (month) => {
  expect((await prepare(month)).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', field: ['input', 'month'] },
  ]);
});
