import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Viewer } from '@media-graph/service';
import { seedId } from '@media-graph/subgraph';
import { crawl, type Thing, testSubgraph, viewers, withLayers } from '@media-graph/testing';
import { events } from './subgraph.ts';
import { halls, slot } from './testing/halls.ts';

const { layers, opened, subgraph } = withLayers(events, 'headquarters');
const graph = await testSubgraph(subgraph, { seeds: ['events', 'signings'] });
const facility = randomUUID();
const event = seedId('Event', 'e3');
const { thing: booking } = await halls(graph).hold({
  ...{ ...slot(facility), purpose: 'SECRETTALKS', eventId: event },
});
const things: Thing[] = [
  ['FacilityBooking', booking.id],
  ['Facility', facility],
  ['Event', event],
  ['InvestmentProject', seedId('InvestmentProject', 'ubtech-ai')],
  ['Signing', seedId('Signing', 'e6')],
  ['Organisation', viewers.printing.organisation!],
  ['Person', seedId('Person', 'ouyang-cheng')],
];
const read = (as: Viewer) => crawl(graph, as, things, { given: { code: '"e3"', text: '"惠州"' }, depth: 3 });

const strangers: [string, Viewer][] = [
  ["another organisation's staff", viewers.travel],
  ['an editor', viewers.editor],
  ['finance', viewers.finance],
  ['a reader', viewers.anonymous],
];
const found = async (as: Viewer): Promise<boolean> => {
  const { text } = await read(opened(as));
  expect(text).toContain('Investment environment promotion');
  return text.includes('SECRETTALKS') || text.includes(booking.id);
};

test.each(strangers)('the row policies alone keep a booking from %s', async (_, viewer) => {
  Object.assign(layers, { policies: true, conditions: false });
  expect(await found(viewer)).toBe(false);
});

test.each(strangers)('the condition of the repository alone keeps a booking from %s', async (_, viewer) => {
  Object.assign(layers, { policies: false, conditions: true });
  expect(await found(viewer)).toBe(false);
});

test('without either it would be found, so that the tests above can fail', async () => {
  Object.assign(layers, { policies: false, conditions: false });
  expect(await found(viewers.travel)).toBe(true);
});

test.each<[string, Viewer, string[]]>([
  ['a reader', viewers.anonymous, ['UNAUTHENTICATED']],
  ['finance', viewers.finance, ['FORBIDDEN']],
  // Vouchers and lists of registrations are event managers' alone, the planner's day the newsroom's.
  ['an editor', viewers.editor, ['FORBIDDEN']],
  ['staff', viewers.printing, ['FORBIDDEN']],
  // Who read what of registrants is the keeper's of personal data.
  ['event managers', viewers.eventManager, ['FORBIDDEN']],
])('on every path %s are answered, or told that it is not for them', async (_, viewer, codes) => {
  Object.assign(layers, { policies: true, conditions: true });
  expect((await read(viewer)).codes).toEqual(codes);
});
