import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const terms = {
  code: 'one',
  name: { en: 'One' },
  medium: 'EVENT',
  rateType: 'FLAT_RATE',
  basePriceMinor: '1000',
};
const create = (more: object) => desk.act('createAdProduct', { ...terms, ...more });

test.each([
  ['a print product without a size', { medium: 'PRINT', rateType: 'PER_PAGE' }],
  ['a size outside of print', { slotSize: 'STRIP' }],
  ['a page sold by clicks', { medium: 'PRINT', rateType: 'CPC', slotSize: 'STRIP' }],
  ['a face sold by thousands', { medium: 'OOH', rateType: 'CPM' }],
  ['a channel of an event', { channelId: '01890000-0000-7000-8000-000000000000' }],
  ['a price below nothing', { basePriceMinor: '-1' }],
  ['a price beyond all measure', { basePriceMinor: '99999999999999999' }],
  ['a code with blanks', { code: 'a b' }],
  ['no name', { name: { en: ' ' } }],
  ['a longest flight below the shortest', { minFlightDays: 10, maxFlightDays: 9 }],
  ['more than a year', { maxFlightDays: 367 }],
])('%s is refused', async (_, wrong) => expect((await create(wrong)).code).toBe('INVALID_INPUT'));

test('a code is given once', async () => {
  expect((await create({ code: 'twice' })).code).toBeNull();
  expect((await create({ code: 'twice' })).code).toBe('DUPLICATE');
});

test('a repeated key has one effect and the same answer', async () => {
  const input = { ...terms, code: 'again', idempotencyKey: randomUUID() };
  const answers = await Promise.all([create(input), create(input), create(input)]);
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]?.code).toBeNull();
});
