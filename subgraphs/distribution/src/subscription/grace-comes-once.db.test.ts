import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { distribution } from '../subgraph.ts';
import { openGraceDesk } from '../testing/open-grace-desk.ts';

const graph = await testSubgraph(distribution);
const today = todayInShanghai();

test('a grace that has come does not begin anew with what ends a pause or a stop, also where credits have paid it', async () => {
  const own = await openGraceDesk(graph);
  const { id, endsOn } = await own.sold(20, 4);
  for (const before of [2, 3, 4, 5, 6]) await own.credit(id, addDays(endsOn, -before));
  const grace = { issues: 4, endsOn: addDays(endsOn, 4), issuesDelivered: 0 };
  const paid = await own.readRow(id);
  expect(paid).toMatchObject({ status: 'ACTIVE', grace });
  const act = async (mutation: string, more: object) =>
    own.made(mutation, { id, version: (await own.readRow(id)).version, ...more });
  await act('pausePaperSubscription', { startsOn: paid.endsOn });
  await act('resumePaperSubscription', { on: addDays(paid.endsOn, 2) });
  expect(await own.readRow(id)).toMatchObject({ endsOn: addDays(paid.endsOn, 2), grace });
  await act('stopPaperSubscription', { on: addDays(paid.endsOn, 1) });
  await act('restartPaperSubscription', { on: addDays(paid.endsOn, 1) });
  expect(await own.readRow(id)).toMatchObject({ stoppedOn: null, endsOn: addDays(paid.endsOn, 1), grace });
  // A renewal is sold with a grace of its own.
  await act('renewPaperSubscription', { months: 1, ratePlanId: await own.monthly(3) });
  const renewed = await own.readRow(id);
  expect(renewed.grace).toMatchObject({ issues: 3, endsOn: addDays(renewed.endsOn, 3) });
});

test('a grace that was ended is not taken back by credits that pay what came in it', async () => {
  const own = await openGraceDesk(graph);
  const { id, endsOn } = await own.sold(3, 20);
  await own.made('stopPaperSubscription', { id, version: (await own.readRow(id)).version, on: today });
  await own.letPass(id, 6);
  const ended = addDays(endsOn, -6);
  for (const before of [2, 3, 4, 5]) await own.credit(id, addDays(ended, -before));
  const { version, endsOn: last, status } = await own.readRow(id);
  expect([status, last >= today]).toEqual(['ACTIVE', true]);
  const restarted = await own.act('restartPaperSubscription', { id, version, on: addDays(last, 1) });
  expect(restarted).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'on'] });
});
