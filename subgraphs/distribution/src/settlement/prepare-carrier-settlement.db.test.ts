import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { codeOf, testSubgraph } from '@media-graph/testing';
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
  expect(outcomes.map(codeOf).sort()).toEqual([...Array(3).fill('DUPLICATE'), 'done']);
  const { thing: settlement } = outcomes.find(({ code }) => code === null)!;
  expect(settlement).toMatchObject({
    runs: 1,
    copies: 140,
    pay: { amountMinor: '1400' },
    charges: { amountMinor: '200' },
    net: { amountMinor: '1200' },
  });
  const { id, version } = settlement;
  const approve = (as: typeof desk.staff) => advance({ id, version, step: 'APPROVE' }, as);
  expect((await approve({ ...desk.staff, subject: 'a second person' })).code).toBe('FORBIDDEN');
  const prepared = { ...desk.manager, subject: desk.staff.subject };
  expect((await approve(prepared)).code).toBe('SEPARATION_OF_DUTY');
  expect((await approve(desk.manager)).thing.status).toBe('APPROVED');
  expect((await advance({ id, version: version + 1, step: 'PAY' })).thing.paidOn).toBeTruthy();
});

/** A carrier of its own, with complaints about issues of his runs. */
const driver = async () => {
  const own = await openDesk(graph);
  const { id: subscriptionId } = await own.subscription({ startsOn: '2024-01-01' });
  const drive = async (date: string, copies = 100) => {
    const { id, run } = await own.dispatched(date, { route: copies, outlet: 0 });
    await own.made('completeDeliveryRun', { id: run.id, version: run.version });
    return id;
  };
  const charge = async (planId: string, code = 'MISSED') => {
    const { id } = await own.made('fileDeliveryComplaint', {
      ...{ reference: own.next('B'), subscriptionId, planId, code },
    });
    await own.made('resolveDeliveryComplaint', { id, version: 1, step: 'REDELIVER' });
    return id as string;
  };
  const settle = async (month: string) => {
    const { thing } = await own.act('prepareCarrierSettlement', { carrierId: own.carrier.id, month });
    const sums = [thing.pay, thing.charges, thing.carriedOver, thing.net];
    return { ...thing, sums: sums.map(({ amountMinor }) => Number(amountMinor)) };
  };
  const step = (id: string, version: number, name: string, reason = 'checked') =>
    own.act('advanceCarrierSettlement', { id, version, step: name, reason }, own.manager);
  return { own, drive, charge, settle, step };
};

test('a charge that is known late comes with the next settlement, once', async () => {
  const { drive, charge, settle, step } = await driver();
  const may = await drive('2024-05-08');
  const first = await settle('2024-05');
  expect(first.sums).toEqual([1000, 0, 0, 1000]);
  await step(first.id, 1, 'APPROVE');
  await step(first.id, 2, 'PAY');
  await charge(may);
  await drive('2024-06-08');
  expect((await settle('2024-06')).sums).toEqual([1000, 200, 0, 800]);
  await drive('2024-07-08');
  expect((await settle('2024-07')).sums).toEqual([1000, 0, 0, 1000]);
});

test('what is more than the pay is carried over', async () => {
  const { drive, charge, settle } = await driver();
  await charge(await drive('2024-05-08', 10));
  await charge(await drive('2024-05-09', 1));
  expect((await settle('2024-05')).sums).toEqual([110, 110, 290, 0]);
  await drive('2024-06-08', 20);
  expect((await settle('2024-06')).sums).toEqual([200, 200, 90, 0]);
  await drive('2024-07-08');
  expect((await settle('2024-07')).sums).toEqual([1000, 90, 0, 910]);
});

test('a charge that proves wrong is given back with the next settlement', async () => {
  const { own, drive, charge, settle } = await driver();
  const id = await charge(await drive('2024-05-08'));
  expect((await settle('2024-05')).sums).toEqual([1000, 200, 0, 800]);
  await own.made('resolveDeliveryComplaint', { id, version: 2, step: 'ESCALATE' });
  const reject = { id, version: 3, step: 'REJECT', resolution: '已送達' };
  expect((await own.act('resolveDeliveryComplaint', reject)).code).toBe('FORBIDDEN');
  expect((await own.act('resolveDeliveryComplaint', reject, own.manager)).code).toBeNull();
  await drive('2024-06-08', 10);
  expect((await settle('2024-06')).sums).toEqual([100, -200, 0, 300]);
  const { openCharges, charges } = await own.read(
    'deliveryCarrier',
    own.carrier.id,
    'openCharges { amountMinor } charges { nodes { amount { amountMinor } complaintReference } }',
  );
  expect(openCharges.amountMinor).toBe('0');
  expect(charges.nodes.map(({ amount }: { amount: { amountMinor: string } }) => amount.amountMinor)).toEqual([
    '200',
    '-200',
  ]);
});

test('a month that is settled after a later one takes nothing off twice', async () => {
  const { drive, charge, settle } = await driver();
  await charge(await drive('2024-04-08'));
  await charge(await drive('2024-05-08'));
  expect((await settle('2024-05')).sums).toEqual([2000, 400, 0, 1600]);
  expect((await settle('2024-04')).sums).toEqual([0, 0, 0, 0]);
});

test('a run that is completed after its month was settled is paid with the next', async () => {
  const { own, drive, settle, step } = await driver();
  const late = await own.dispatched('2024-05-08', { route: 30, outlet: 0 });
  const may = await settle('2024-05');
  expect(may.sums).toEqual([0, 0, 0, 0]);
  await own.made('completeDeliveryRun', { id: late.run.id, version: late.run.version });
  await drive('2024-06-08');
  const june = await settle('2024-06');
  expect([june.runs, june.sums]).toEqual([2, [1300, 0, 0, 1300]]);
  await step(june.id, 1, 'VOID');
  expect((await settle('2024-06')).sums).toEqual([1300, 0, 0, 1300]);
});

test('months settled at once take each charge and run once', async () => {
  const { drive, charge, settle } = await driver();
  await charge(await drive('2024-05-08'));
  const all = await Promise.all(['2024-05', '2024-06', '2024-07', '2024-08'].map(settle));
  expect(all.reduce((sum, { sums }) => sum + sums[1]!, 0)).toBe(200);
  expect(all.reduce((sum, { sums }) => sum + sums[0]!, 0)).toBe(1000);
});

test('money that did not arrive is taken back with a reason, and a wrong pay is put right', async () => {
  const { own, drive, settle, step } = await driver();
  await drive('2024-05-08');
  const { id } = await settle('2024-05');
  await step(id, 1, 'APPROVE');
  await step(id, 2, 'PAY');
  expect((await step(id, 3, 'TAKE_BACK', ' ')).code).toBe('INVALID_INPUT');
  expect((await step(id, 3, 'TAKE_BACK', '帳號有誤')).thing).toMatchObject({
    ...{ status: 'APPROVED', paidOn: null, note: '帳號有誤' },
  });
  const adjust = (chargeMinor: string, reason = '五月八日單價有誤') =>
    own.act('adjustCarrierPay', { carrierId: own.carrier.id, issueDate: '2024-06-01', chargeMinor, reason });
  for (const bad of ['0', '100000001', '-100000001']) expect((await adjust(bad)).code).toBe('INVALID_INPUT');
  expect((await adjust('-50', ' ')).code).toBe('INVALID_INPUT');
  expect((await adjust('-50')).code).toBeNull();
  expect((await settle('2024-06')).sums).toEqual([0, -50, 0, 50]);
});

test('a void settlement makes room for another', async () => {
  const { thing } = await prepare('2024-04');
  expect((await advance({ id: thing.id, version: 1, step: 'VOID' })).code).toBeNull();
  expect((await prepare('2024-04')).code).toBeNull();
});

test.each(['2099-01', todayInShanghai().slice(0, 7)])('%p is no month that is over', async (month) => {
  expect(await prepare(month)).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'month'] });
});

test('a month of settlements is asked for the right way round', async () => {
  const own = await openDesk(graph);
  const ask = (months: string) =>
    graph.ask(`{ carrierSettlements(months: ${months}) { totalCount } }`, { as: own.staff });
  await own.made('prepareCarrierSettlement', { carrierId: own.carrier.id, month: '2024-05' });
  const count = async (from: string, until: string) =>
    (await ask(`{ from: "${from}", until: "${until}" }`)).data.carrierSettlements.totalCount;
  expect([await count('2024-05', '2024-05'), await count('2023-01', '2024-04')]).toEqual([1, 0]);
  const { errors } = await ask('{ from: "2024-05", until: "2024-04" }');
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
