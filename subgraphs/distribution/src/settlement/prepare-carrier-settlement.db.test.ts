import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openDesk } from '../testing/open-desk.ts';

const graph = await testSubgraph(distribution);
const desk = await openDesk(graph);
const prepare = (month: string) =>
  desk.act('prepareCarrierSettlement', { carrierId: desk.carrier.id, month });
const advance = (input: object, as = desk.staff) => desk.act('advanceCarrierSettlement', input, as);

test('pay is copies of completed runs by the rate, less what was made good', async () => {
  const one = await desk.dispatched('2024-05-08', { route: 100, outlet: 40 });
  await desk.made('completeDeliveryRun', { id: one.run.id, version: one.run.version });
  // Still on the road: not paid yet.
  await desk.dispatched('2024-05-09', { route: 500 });
  const { id: subscriptionId } = await desk.subscription({ startsOn: '2024-01-01' });
  const complaint = await desk.made('fileDeliveryComplaint', {
    ...{ reference: desk.next('B'), subscriptionId, planId: one.id, code: 'MISSED' },
  });
  await desk.made('resolveDeliveryComplaint', { id: complaint.id, version: 1, step: 'REDELIVER' });

  const outcomes = await Promise.all([1, 2, 3, 4].map(() => prepare('2024-05')));
  expect(outcomes.map(({ code }) => code ?? 'done').sort()).toEqual([...Array(3).fill('DUPLICATE'), 'done']);
  const { thing: settlement } = outcomes.find(({ code }) => code === null)!;
  expect(settlement).toMatchObject({
    runs: 1,
    copies: 140,
    pay: { amountMinor: '1400' },
    charges: { amountMinor: '200' },
    net: { amountMinor: '1200' },
  });
  const { id, version } = settlement;
  expect((await advance({ id, version, step: 'APPROVE' })).code).toBe('SEPARATION_OF_DUTY');
  const second = { ...desk.staff, subject: 'a second person' };
  expect((await advance({ id, version, step: 'APPROVE' }, second)).thing.status).toBe('APPROVED');
  expect((await advance({ id, version: version + 1, step: 'PAY' })).thing.paidOn).toBeTruthy();
});

test('a void settlement makes room for another', async () => {
  const { thing } = await prepare('2024-04');
  expect((await advance({ id: thing.id, version: 1, step: 'VOID' })).code).toBeNull();
  expect((await prepare('2024-04')).code).toBeNull();
});

test.each(['2099-01', todayInShanghai().slice(0, 7)])('%p is no month that is over', async (month) => {
  expect(await prepare(month)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'month'] });
});
