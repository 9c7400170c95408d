import { describe, expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { accountTransitions } from '../advertiser/account-transitions.ts';
import { advertiserTransitions } from '../advertiser/advertiser-transitions.ts';
import { creativeTransitions } from '../creative/creative-transitions.ts';
import type { AdLineStatus } from '../generated/resolvers.ts';
import { invoiceTransitions } from '../invoice/invoice-transitions.ts';
import { orderTransitions } from '../order/order-transitions.ts';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';
import { type LineStep, lineTransitions } from './line-transitions.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const product = await desk.product();

/** How a line comes into each state. */
const ways: Readonly<Record<AdLineStatus, readonly LineStep[]>> = {
  DRAFT: [],
  RESERVED: ['reserve'],
  BOOKED: ['reserve', 'book'],
  IN_FLIGHT: ['book', 'start'],
  PAUSED: ['book', 'start', 'pause'],
  STOPPED: ['book', 'start', 'stop'],
  FINISHED: ['book', 'start', 'finish'],
  CANCELLED: ['book', 'cancel'],
  EXPIRED: ['reserve', 'expire'],
  DECLINED: ['decline'],
};
const steps = Object.keys(lineTransitions).filter((step) => step !== 'expire') as LineStep[];
const inputOf = (step: LineStep) => (['reserve', 'book'].includes(step) ? {} : { reason: 'Test' });

const lineIn = async (status: AdLineStatus) => {
  let line = await desk.line(order.id, product.id);
  for (const step of ways[status])
    if (step === 'expire') await desk.runOut(line.id);
    else line = await desk.must(`${step}Line`, line, inputOf(step));
  return line;
};

describe.each(Object.keys(ways) as AdLineStatus[])('a line that is %s', (status) => {
  test.each(steps)('%s', async (step) => {
    const line = await lineIn(status);
    const { from, to } = lineTransitions[step];
    const { code, line: changed } = await desk.step(`${step}Line`, line, inputOf(step));
    const { adLine } = await desk.ask(`{ adLine(id: "${line.id}") { status } }`);
    if (from.includes(status)) {
      expect(code).toBeNull();
      expect([changed?.status, adLine.status]).toEqual([to, to]);
    } else {
      // What has run out says so, to those who wanted to buy it.
      const lapsed = status === 'EXPIRED' && (step === 'book' || step === 'reserve');
      expect([code, adLine.status]).toEqual([lapsed ? 'HOLD_EXPIRED' : 'ILLEGAL_TRANSITION', status]);
    }
  });
});

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([from, to]) => to.map((one) => `${from}>${one}`));
const linePairs = Object.values(lineTransitions).flatMap(({ from, to }) => from.map((one) => `${one}>${to}`));

test.each([
  ['lines', linePairs],
  ['orders', pairs(orderTransitions)],
  ['invoices', pairs(invoiceTransitions)],
  ['creatives', pairs(creativeTransitions)],
  ['advertisers', pairs(advertiserTransitions)],
  ['accounts', pairs(accountTransitions)],
])('the database has the same steps of %s', async (table, expected) => {
  const [row] = await graph.sql(
    `SELECT string_to_array(encode(tgargs, 'escape'), '\\000') AS steps FROM pg_trigger WHERE tgname = $1`,
    [`${table}_transition`],
  );
  expect(row.steps.filter(Boolean).sort()).toEqual([...new Set(expected)].sort());
});
