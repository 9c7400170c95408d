import { describe, expect, test } from '@jest/globals';
import { keptSteps, testSubgraph } from '@media-graph/testing';
import { accountTransitions } from '../advertiser/account-transitions.ts';
import { advertiserTransitions } from '../advertiser/advertiser-transitions.ts';
import { creativeTransitions } from '../creative/creative-transitions.ts';
import type { AdLineStatus } from '../generated/resolvers.ts';
import { invoiceTransitions } from '../invoice/invoice-transitions.ts';
import { orderTransitions } from '../order/order-transitions.ts';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';
import { lineTransitions } from './line-transitions.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order } = await desk.customer();
const product = await desk.product();

const why = { reason: 'Test' };
const steps = {
  reserveAdLine: { to: 'RESERVED', input: {} },
  bookAdLine: { to: 'BOOKED', input: {} },
  declineAdLine: { to: 'DECLINED', input: why },
  resetAdLine: { to: 'DRAFT', input: {} },
  cancelAdLine: { to: 'CANCELLED', input: why },
  startAdLine: { to: 'IN_FLIGHT', input: {} },
  pauseAdLine: { to: 'PAUSED', input: why },
  stopAdLine: { to: 'STOPPED', input: why },
  finishAdLine: { to: 'FINISHED', input: {} },
} as const satisfies Record<string, { to: AdLineStatus; input: object }>;
type Step = keyof typeof steps;

/** How a line comes into each status. */
const ways: Readonly<Record<AdLineStatus, readonly Step[]>> = {
  DRAFT: [],
  RESERVED: ['reserveAdLine'],
  BOOKED: ['reserveAdLine', 'bookAdLine'],
  IN_FLIGHT: ['bookAdLine', 'startAdLine'],
  PAUSED: ['bookAdLine', 'startAdLine', 'pauseAdLine'],
  STOPPED: ['bookAdLine', 'startAdLine', 'stopAdLine'],
  FINISHED: ['bookAdLine', 'startAdLine', 'finishAdLine'],
  CANCELLED: ['bookAdLine', 'cancelAdLine'],
  EXPIRED: ['reserveAdLine'],
  DECLINED: ['declineAdLine'],
};

const lineIn = async (status: AdLineStatus) => {
  let line = await desk.line(order.id, product.id);
  for (const step of ways[status]) line = await desk.must(step, line, steps[step].input);
  if (status === 'EXPIRED') await desk.runOut(line.id);
  return line;
};

describe.each(Object.keys(ways) as AdLineStatus[])('a line that is %s', (status) => {
  test.each(Object.keys(steps) as Step[])('%s', async (step) => {
    const line = await lineIn(status);
    const { to, input } = steps[step];
    const { code, thing } = await desk.step(step, line, input);
    const { adLine } = await desk.ask(`{ adLine(id: "${line.id}") { status statusReason } }`);
    if (lineTransitions[status].includes(to)) {
      expect(code).toBeNull();
      expect([thing.status, adLine.status]).toEqual([to, to]);
      if (input === why) expect(adLine.statusReason).toBe('Test');
    } else {
      // What has run out says so, to those who wanted to buy it.
      const lapsed = status === 'EXPIRED' && (step === 'bookAdLine' || step === 'reserveAdLine');
      expect([code, adLine.status]).toEqual([lapsed ? 'HOLD_EXPIRED' : 'ILLEGAL_TRANSITION', status]);
    }
  });
});

test.each([
  ['declineAdLine', 'DRAFT', { reason: ' ' }],
  ['stopAdLine', 'IN_FLIGHT', { reason: ' ' }],
  ['cancelAdLine', 'IN_FLIGHT', {}],
] as const)('%s of a line that is %s takes a reason', async (step, status, input) => {
  const line = await lineIn(status);
  const { code, field } = await desk.step(step, line, input);
  expect([code, field]).toEqual(['INVALID_INPUT', ['input', 'reason']]);
});

const pairs = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([from, to]) => to.map((one) => `${from}>${one}`));

test.each([
  ['lines', lineTransitions],
  ['orders', orderTransitions],
  ['invoices', invoiceTransitions],
  ['creatives', creativeTransitions],
  ['advertisers', advertiserTransitions],
  ['accounts', accountTransitions],
])('the database has the same steps of %s', async (table, transitions) => {
  expect(await keptSteps(graph, `${table}_transition`)).toEqual(pairs(transitions).sort());
});
