import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { testSubgraph } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);

test('a slot lies on its page', async () => {
  const open = (slot: object) =>
    desk.act('openAdSlots', {
      issueId: '01890000-0000-7000-8000-000000000001',
      issueDate: todayInShanghai(),
      slots: [{ page: 'A1', size: 'STRIP', ...slot }],
    });
  for (const wrong of [{ row: 11 }, { row: 0 }, { column: 2 }, { page: 'Front' }])
    expect((await open(wrong)).code).toBe('INVALID_INPUT');
  expect([(await open({})).code, (await open({})).code]).toEqual([null, 'DUPLICATE']);
});

test("slots of another day than the issue's own are seen, and put right together while nothing is sold there", async () => {
  const [issueId, today] = [randomUUID(), todayInShanghai()];
  const issueDate = addDays(today, 1);
  const [slot, whole] = await desk.slots(issueId, [
    { page: 'A1', size: 'STRIP' },
    { page: 'A2', size: 'FULL_PAGE' },
  ]);
  const wrong = async () => {
    const issue = `{ __typename: "NewspaperIssue", id: "${issueId}", issueDate: "${issueDate}", pageCount: 0 }`;
    const { _entities } = await desk.ask(
      `{ _entities(representations: [${issue}]) { ... on NewspaperIssue { adSlotsOfAnotherDay { id } } } }`,
    );
    return _entities[0].adSlotsOfAnotherDay.length;
  };
  const correct = async (more: object = {}, as = desk.staff) =>
    (await desk.act('correctAdIssueDay', { issueId, issueDate, reason: '見報日改期', ...more }, as)).code;
  expect(await wrong()).toBe(2);
  const { order } = await desk.customer();
  const product = await desk.product({
    ...{ medium: 'PRINT', rateType: 'PER_PAGE', basePriceMinor: '96000', slotSize: 'STRIP' },
  });
  const line = await desk.line(order.id, product.id);
  const reserved = await desk.must('reserveAdLine', line, { slotIds: [slot!.id] });
  expect(await correct()).toBe('ILLEGAL_TRANSITION');
  await desk.must('cancelAdLine', reserved);
  expect(await correct({ issueId: randomUUID() })).toBe('NOT_FOUND');
  expect(await correct({ issueDate: today })).toBe('INVALID_INPUT');
  expect(await correct({}, (await openDesk(graph)).staff)).toBe('NOT_FOUND');
  expect([await correct(), await wrong()]).toEqual([null, 0]);

  // A tabloid's full page is a page as well, and what is sold on more pages than there are is no more than all.
  const full = await desk.product({
    ...{ medium: 'PRINT', rateType: 'PER_PAGE', basePriceMinor: '96000', slotSize: 'FULL_PAGE' },
  });
  const days = { startsOn: issueDate, endsOn: issueDate };
  await desk.must('bookAdLine', await desk.line(order.id, full.id, days), { slotIds: [whole!.id] });
  const ratio = async (pageCount: number) => {
    const issue = `{ __typename: "NewspaperIssue", id: "${issueId}", pageCount: ${pageCount} }`;
    const { _entities } = await desk.ask(
      `{ _entities(representations: [${issue}]) { ... on NewspaperIssue { adRatio } } }`,
    );
    return _entities[0].adRatio;
  };
  expect([await ratio(4), await ratio(1)]).toEqual([0.25, 1]);
  expect(
    (await desk.step('updateAdSlot', { id: whole!.id, version: 2 }, { isRetired: true, reason: '撤版' }))
      .code,
  ).toBe('ILLEGAL_TRANSITION');
  expect(await correct({ issueDate: today })).toBe('ILLEGAL_TRANSITION');
});
