import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { inDays, managerOf, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const manager = managerOf(desk.organisation);
const { order } = await desk.customer();
const product = await desk.product({ basePriceMinor: '1000' });
const draft = (rateMinor: string) => desk.line(order.id, product.id, { rateMinor });
const request = (lineId: string, percent: number, more: object = {}, as = desk.staff) =>
  desk.act('requestAdDiscount', { lineId, percent, reason: '年度大客戶', ...more }, as);
const decide = (
  { id, version }: { id: string; version: number },
  decision: string,
  more: object = {},
  as = manager,
) => desk.act('decideAdDiscount', { id, version, decision, ...more }, as);

test('a discount beyond the limit is booked once another person, a manager, has approved so much', async () => {
  expect((await desk.step('bookAdLine', await draft('700'))).code).toBeNull();
  const line = await draft('650');
  const book = async () => (await desk.step('bookAdLine', line)).code;
  expect(await book()).toBe('ILLEGAL_TRANSITION');
  const { thing: less } = await request(line.id, 34);
  expect((await request(line.id, 34)).code).toBe('DUPLICATE');
  expect((await decide(less, 'APPROVED', {}, desk.reviewer)).code).toBe('FORBIDDEN');
  expect((await decide(less, 'APPROVED')).thing).toMatchObject({
    status: 'APPROVED',
    decidedBy: manager.subject,
  });
  expect(await book()).toBe('ILLEGAL_TRANSITION');
  const { thing: enough } = await request(line.id, 35);
  expect((await decide(enough, 'REFUSED')).code).toBe('INVALID_INPUT');
  const { thing: refused } = await decide(enough, 'REFUSED', { comment: '太低' });
  expect((await decide(refused, 'APPROVED')).code).toBe('ILLEGAL_TRANSITION');
  const { thing: again } = await request(line.id, 35);
  const { adDiscountRequests } = await desk.ask(
    `{ adDiscountRequests(status: REQUESTED) { nodes { line { id discountPercent } } } }`,
  );
  expect(adDiscountRequests.nodes).toEqual([{ line: { id: line.id, discountPercent: 35 } }]);
  const { thing: approved } = await decide(again, 'APPROVED', { comment: '同意' });
  const withdraw = (as = manager) =>
    desk.act(
      'withdrawAdDiscount',
      { id: approved.id, version: approved.version, reason: '客戶改了預算' },
      as,
    );
  expect((await withdraw(desk.staff)).code).toBe('FORBIDDEN');
  expect((await withdraw()).code).toBeNull();
  expect(await book()).toBe('ILLEGAL_TRANSITION');
  const { thing: last } = await request(line.id, 40);
  expect((await decide(last, 'APPROVED')).code).toBeNull();
  expect(await book()).toBeNull();
  expect((await request(line.id, 40)).code).toBe('ILLEGAL_TRANSITION');
  const { adLine } = await desk.ask(
    `{ adLine(id: "${line.id}") { discountRequests { status percent comment } } }`,
  );
  expect(adLine.discountRequests.map(({ status }: { status: string }) => status)).toEqual([
    ...['APPROVED', 'REFUSED', 'WITHDRAWN', 'APPROVED'],
  ]);
});

test('a manager does not approve what the same person asked for, not even by hand', async () => {
  const { thing } = await request((await draft('100')).id, 90, {}, manager);
  expect((await decide(thing, 'APPROVED')).code).toBe('SEPARATION_OF_DUTY');
  expect((await decide(thing, 'WITHDRAWN')).code).toBe('INVALID_INPUT');
  const other = { ...manager, subject: 'another manager' };
  const outcomes = await Promise.all([
    decide(thing, 'APPROVED', {}, other),
    decide(thing, 'REFUSED', { comment: '不行' }, other),
  ]);
  expect(outcomes.map(({ code }) => code).sort()).toEqual([null, 'VERSION_CONFLICT'].sort());
});

test('the limit is the company’s own, from a day on', async () => {
  const own = await openDesk(graph);
  const boss = managerOf(own.organisation);
  const customer = await own.customer();
  const sold = await own.product({ basePriceMinor: '1000' });
  const set = (value: number, more: object = {}, as = boss) =>
    own.act('setAdSetting', { key: 'DISCOUNT_LIMIT', value, reason: '董事會決定', ...more }, as);
  const book = async () =>
    (await own.step('bookAdLine', await own.line(customer.order.id, sold.id, { rateMinor: '850' }))).code;
  expect((await set(10, {}, own.staff)).code).toBe('FORBIDDEN');
  expect((await set(101)).code).toBe('INVALID_INPUT');
  expect((await set(10, { validFrom: inDays(1) })).code).toBeNull();
  expect(await book()).toBeNull();
  expect((await set(10)).code).toBeNull();
  expect(await book()).toBe('ILLEGAL_TRANSITION');
  const ask = (as = own.staff) =>
    graph.entities('Organisation', [own.organisation], 'adSettings { key value unit }', as);
  expect((await ask()).entities[0].adSettings).toContainEqual({
    ...{ key: 'DISCOUNT_LIMIT', value: 10, unit: 'PERCENT' },
  });
  expect((await ask(desk.staff)).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('nobody asks for what is no discount, or for another company’s line', async () => {
  const { id } = await draft('500');
  for (const percent of [0, 101, -1]) expect((await request(id, percent)).code).toBe('INVALID_INPUT');
  expect((await request(randomUUID(), 50)).code).toBe('NOT_FOUND');
  expect((await request(id, 50, {}, (await openDesk(graph)).staff)).code).toBe('NOT_FOUND');
  expect((await request(id, 50, {}, viewers.finance)).code).toBe('FORBIDDEN');
});
