import { randomInt, randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { todayInShanghai } from '@media-graph/subgraph';
import { inDays, managerOf, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from './subgraph.ts';
import { openDesk } from './testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const reason = 'A new year';
const today = todayInShanghai();

test('a product is sold otherwise, or no longer; lines keep what was agreed', async () => {
  const { order } = await desk.customer();
  const product = await desk.product({ basePriceMinor: '1000' });
  const before = await desk.line(order.id, product.id);
  const change = (version: number, input: object) =>
    desk.act('updateAdProduct', { id: product.id, version, reason, ...input });
  const dearer = await change(1, { basePriceMinor: '2000', minFlightDays: 2, name: { en: 'Dear' } });
  expect(dearer.thing).toMatchObject({
    basePrice: { amountMinor: '2000' },
    minFlightDays: 2,
    changeReason: reason,
  });
  expect((await change(2, { maxFlightDays: 1 })).code).toBe('INVALID_INPUT');
  const { adLine } = await desk.ask(`{ adLine(id: "${before.id}") { rate { amountMinor } } }`);
  expect(adLine.rate.amountMinor).toBe('1000');
  await change(2, { isRetired: true });
  const more = { orderId: order.id, productId: product.id, startsOn: today, endsOn: inDays(3) };
  expect(await desk.act('addAdLine', more)).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'productId'],
  });
  expect((await desk.step('bookAdLine', before)).code).toBeNull();
  const listed = async (isRetired: boolean) =>
    (await desk.ask(`{ adProducts(isRetired: ${isRetired}) { nodes { id } } }`)).adProducts.nodes;
  expect(await listed(true)).toEqual([{ id: product.id }]);
  expect(await listed(false)).not.toContainEqual({ id: product.id });
  expect((await change(3, { isRetired: false })).thing.retiredAt).toBeNull();
  expect((await desk.act('addAdLine', more)).code).toBeNull();
});

test('a slot is withdrawn while nobody has it, and offered again', async () => {
  const { order } = await desk.customer();
  const product = await desk.product({ medium: 'PRINT', rateType: 'PER_PAGE', slotSize: 'STRIP' });
  const issueId = randomUUID();
  const [slot] = await desk.slots(issueId, [{ page: 'A1', size: 'STRIP' }]);
  const line = await desk.line(order.id, product.id);
  const withdraw = (version: number, isRetired: boolean) =>
    desk.act('updateAdSlot', { id: slot!.id, version, isRetired, reason });
  const reserve = () => desk.step('reserveAdLine', line, { slotIds: [slot!.id] });
  expect((await withdraw(1, true)).thing.retiredAt).toEqual(expect.any(String));
  const { entities } = await graph.entities('NewspaperIssue', [issueId], 'adSlots { id }', desk.staff);
  expect(entities[0].adSlots).toEqual([]);
  expect((await reserve()).code).toBe('INVALID_INPUT');
  expect((await withdraw(2, false)).code).toBeNull();
  expect((await reserve()).code).toBeNull();
  expect((await withdraw(3, true)).code).toBe('ILLEGAL_TRANSITION');
});

test('a face loses no frame that is sold, and is not retired with one', async () => {
  const { order } = await desk.customer();
  const product = await desk.product({ medium: 'OOH', rateType: 'CPD' });
  const face = await desk.make('createOutdoorFace', {
    code: randomUUID(),
    name: { en: 'x' },
    widthCm: 10,
    heightCm: 10,
    frames: 2,
  });
  const line = await desk.line(order.id, product.id, { startsOn: inDays(1), endsOn: inDays(3) });
  const other = await desk.line(order.id, product.id, { startsOn: inDays(1), endsOn: inDays(3) });
  for (const one of [line, other]) await desk.must('bookAdLine', one, { faceId: face.id });
  const change = (input: object) =>
    desk.act('updateOutdoorFace', { id: face.id, version: 1, reason, ...input });
  expect((await change({ frames: 1 })).code).toBe('CONFLICT_OVERLAP');
  expect((await change({ isRetired: true })).code).toBe('ILLEGAL_TRANSITION');
  expect((await change({ frames: 3, name: { en: 'Larger' } })).thing).toMatchObject({ frames: 3 });
});

test('of a rate card that has begun only its end changes', async () => {
  const other = await openDesk(graph);
  const product = await other.product();
  const rates = [{ productId: product.id, rateMinor: '5' }];
  const create = (startsOn: string, endsOn: string) =>
    other.make('createAdRateCard', { name: 'x', startsOn, endsOn, rates });
  const begun = await create(inDays(-10), inDays(10));
  const change = (card: { id: string; version: number }, input: object) =>
    other.step('updateAdRateCard', card, { reason, ...input });
  expect((await change(begun, { rates })).code).toBe('ILLEGAL_TRANSITION');
  expect((await change(begun, { startsOn: inDays(-9) })).code).toBe('ILLEGAL_TRANSITION');
  expect((await change(begun, { endsOn: inDays(-2) })).code).toBe('ILLEGAL_TRANSITION');
  const ended = await change(begun, { endsOn: inDays(4), name: 'y' });
  expect(ended.thing).toMatchObject({ endsOn: inDays(4), name: 'y', changeReason: reason });
  const coming = await create(inDays(5), inDays(9));
  const dearer = [{ productId: product.id, rateMinor: '7' }];
  expect((await change(coming, { rates: dearer, startsOn: inDays(4) })).code).toBe('CONFLICT_OVERLAP');
  expect((await change(coming, { rates: dearer, startsOn: inDays(6) })).thing.startsOn).toBe(inDays(6));
  const { adRateCard } = await other.ask(
    `{ adRateCard(id: "${coming.id}") { rates { rate { amountMinor } } } }`,
  );
  expect(adRateCard.rates).toEqual([{ rate: { amountMinor: '7' } }]);
});

test('a customer is put right, with the people there, and pays at another time', async () => {
  const { advertiser, account } = await desk.customer();
  const contacts = [{ duty: '市場部', name: '陳示例', phone: '13800138000' }];
  const input = { name: { zhHant: '新名示例公司' }, industry: 'tea', contacts, reason };
  const changed = await desk.step('updateAdvertiser', advertiser, input);
  expect(changed.thing).toMatchObject({ industry: 'tea', changeReason: reason });
  const { advertisers } = await desk.ask('{ advertisers(text: "新名") { nodes { id contacts { duty } } } }');
  expect(advertisers.nodes).toEqual([{ id: advertiser.id, contacts: [{ duty: '市場部' }] }]);
  expect((await desk.step('updateAdAccount', account, { paymentDays: 60, reason })).thing).toMatchObject({
    paymentDays: 60,
  });
  expect((await desk.step('updateAdAccount', account, { paymentDays: 60, reason })).code).toBe(
    'VERSION_CONFLICT',
  );
  const other = await openDesk(graph);
  const theirs = await other.act('updateAdvertiser', {
    id: advertiser.id,
    version: changed.thing.version,
    reason,
  });
  expect(theirs.code).toBe('NOT_FOUND');
  const hq = { id: advertiser.id, version: changed.thing.version, reason };
  expect((await desk.act('updateAdvertiser', hq, viewers.headquarters)).code).toBe('FORBIDDEN');
});

test('an invoice is due as the company had settled when it was issued, unless something else was agreed', async () => {
  const shop = await openDesk(graph);
  const { order, account } = await shop.customer();
  const settle = (value: number) =>
    shop.make('setAdSetting', { key: 'PAYMENT_DAYS', value, reason }, managerOf(shop.organisation));
  const line = await shop.must('bookAdLine', await shop.line(order.id, (await shop.product()).id));
  const issue = async () => {
    const items = [{ lineId: line.id, amountMinor: '100' }];
    const drafted = await shop.make('draftAdInvoice', { orderId: order.id, items });
    const number = { fapiaoNumber: String(randomInt(10_000_000, 99_999_999)) };
    return (await shop.must('issueAdInvoice', drafted, number)).id;
  };
  const dueOn = async (id: string) =>
    (await shop.ask(`{ adInvoice(id: "${id}") { dueOn order { account { paymentDays isPaymentAgreed } } } }`))
      .adInvoice;
  const shown = (days: number, paymentDays: number, isPaymentAgreed: boolean) => ({
    dueOn: inDays(days),
    order: { account: { paymentDays, isPaymentAgreed } },
  });
  const first = await issue();
  expect(await dueOn(first)).toEqual(shown(30, 30, false));
  await settle(45);
  const second = await issue();
  expect(await dueOn(first)).toEqual(shown(30, 45, false));
  expect(await dueOn(second)).toEqual(shown(45, 45, false));
  const agreed = await shop.must('updateAdAccount', account, { paymentDays: 7, reason });
  expect(await dueOn(await issue())).toEqual(shown(7, 7, true));
  await shop.must('updateAdAccount', agreed, { reason });
  expect(await dueOn(second)).toEqual(shown(45, 45, false));
});
