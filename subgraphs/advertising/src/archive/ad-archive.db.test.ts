import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, addMonths, todayInShanghai } from '@media-graph/subgraph';
import { managerOf, refusalOf, testSubgraph, viewers } from '@media-graph/testing';
import { advertising } from '../subgraph.ts';
import { openDesk } from '../testing/sales-desk.ts';

const graph = await testSubgraph(advertising);
const desk = await openDesk(graph);
const { order, advertiser } = await desk.customer();
const today = todayInShanghai();
const strip = { medium: 'PRINT', rateType: 'PER_PAGE', slotSize: 'STRIP', basePriceMinor: '960000' };
const product = await desk.product(strip);
const find = async (filter: string, as = desk.staff) => {
  const { data, errors } = await graph.ask(
    `{ adArchive(${filter}) { totalCount nodes { id date keepUntil slot { page } line { id status
      assignments { creative { id title version reviews { decision reviewer } } } } } } }`,
    { as },
  );
  return errors?.[0]?.extensions?.code ?? data.adArchive;
};
const creativeOf = async (title: string) => {
  const { id, version } = await desk.make('submitAdCreative', {
    ...{ advertiserId: advertiser.id, title, kind: 'IMAGE', assetId: randomUUID() },
  });
  return desk.make(
    'reviewAdCreative',
    { id, version, decision: 'APPROVED', documents: ['licence'] },
    desk.reviewer,
  );
};
/** A line of today that has begun, and showed this. */
const ran = async (title: string) => {
  const creative = await creativeOf(title);
  const bare = await desk.bareLine(order.id, product.id);
  const line = await desk.must('assignAdCreatives', bare, { assignments: [{ creativeId: creative.id }] });
  const [slot] = await desk.slots(randomUUID(), [{ page: 'A3', size: 'STRIP' }]);
  const booked = await desk.must('bookAdLine', line, { slotIds: [slot!.id] });
  return { line: await desk.must('startAdLine', booked), creative };
};
const { line, creative } = await ran('惠城家居夏季清倉');
const bySql = (statement: string) =>
  graph.sql(`ALTER TABLE assignments NO FORCE ROW LEVEL SECURITY; ALTER TABLE placements NO FORCE ROW LEVEL SECURITY;
    ALTER TABLE creatives NO FORCE ROW LEVEL SECURITY; ALTER TABLE reviews NO FORCE ROW LEVEL SECURITY;
    ALTER TABLE lines NO FORCE ROW LEVEL SECURITY; ALTER TABLE company_settings NO FORCE ROW LEVEL SECURITY; ${statement}`);

test('what has appeared is in the archive with what it showed, where, when and who reviewed it', async () => {
  const { totalCount, nodes } = await find(`text: "夏季清倉"`);
  expect(totalCount).toBe(1);
  expect(nodes[0]).toMatchObject({
    date: today,
    keepUntil: addMonths(today, 36),
    slot: { page: 'A3' },
    line: {
      id: line.id,
      assignments: [
        {
          creative: { id: creative.id, reviews: [{ decision: 'APPROVED', reviewer: desk.reviewer.subject }] },
        },
      ],
    },
  });
});

test('it is asked by customer, product, medium, days and a part of the text, and holds nothing that is still to come', async () => {
  const other = await desk.customer();
  const coming = { startsOn: addDays(today, 2), endsOn: addDays(today, 2) };
  await desk.must('bookAdLine', await desk.line(order.id, (await desk.product()).id, coming));
  const lineOf = async (filter: string) =>
    (await find(filter)).nodes.map((node: { line: { id: string } }) => node.line.id);
  for (const filter of [
    `advertiserId: "${advertiser.id}"`,
    `productId: "${product.id}"`,
    'medium: PRINT',
    `days: { from: "${today}", until: "${today}" }`,
    'text: "家"',
    'text: "惠城家居"',
    'text: " "',
  ])
    expect(await lineOf(filter)).toEqual([line.id]);
  for (const filter of [
    `advertiserId: "${other.advertiser.id}"`,
    'advertiserId: "x"',
    'productId: "x"',
    'medium: OOH',
    `days: { from: "${addDays(today, 1)}" }`,
    'text: "清倉夏季"',
  ])
    expect(await lineOf(filter)).toEqual([]);
});

test('a text longer than any creative is found nowhere, and PostgreSQL is not asked to take it to pieces', async () => {
  const statements = await graph.statementsOf(async () => {
    expect(await find(`text: "${'家'.repeat(10_000)}"`)).toMatchObject({ totalCount: 0, nodes: [] });
  });
  expect(statements.filter((sql) => sql.includes('lines_that_say'))).toEqual([]);
});

test('staff see their own and finance all; others are told that they may not', async () => {
  expect((await find('text: "夏季清倉"', viewers.finance)).totalCount).toBe(1);
  const stranger = await openDesk(graph);
  expect((await find('text: "夏季清倉"', stranger.staff)).totalCount).toBe(0);
  for (const as of [viewers.anonymous, viewers.headquarters, viewers.editor, viewers.printing])
    expect(await find('first: 1', as)).toBe(refusalOf(as));
});

test('what was approved and what a line has shown stay as they were', async () => {
  const again = await creativeOf('Another');
  const { code } = await desk.step('assignAdCreatives', line, { assignments: [{ creativeId: again.id }] });
  expect(code).toBe('ILLEGAL_TRANSITION');
  for (const [statement, message] of [
    [`UPDATE creatives SET title = 'x' WHERE id = '${creative.id}'`, 'reviewed as it is'],
    [`UPDATE creatives SET asset_id = NULL WHERE id = '${creative.id}'`, 'reviewed as it is'],
    [`UPDATE reviews SET reviewer = 'x' WHERE creative_id = '${creative.id}'`, 'reviewed as it is'],
    [
      `INSERT INTO reviews (id, organisation_id, creative_id, decision, documents, comment, reviewer)
       VALUES (gen_random_uuid(), '${desk.organisation}', '${creative.id}', 'REJECTED', '{}', 'x', 'x')`,
      'waits for no review',
    ],
    [
      `INSERT INTO assignments (line_id, creative_id, organisation_id) VALUES ('${line.id}', '${again.id}', '${desk.organisation}')`,
      'shown something else',
    ],
    [
      `UPDATE assignments SET creative_id = '${again.id}' WHERE line_id = '${line.id}'`,
      'shown something else',
    ],
  ])
    await expect(bySql(statement!)).rejects.toThrow(message!);
});

test('nothing of it is deleted before the day until which it is kept, which the company may put off', async () => {
  const gone = ['assignments', 'placements'].map(
    (table) => `DELETE FROM ${table} WHERE line_id = '${line.id}'`,
  );
  for (const statement of [...gone, `DELETE FROM reviews WHERE creative_id = '${creative.id}'`])
    await expect(bySql(statement)).rejects.toThrow('kept in the archive');
  const setting = { key: 'ARCHIVE_YEARS', reason: 'As the auditors ask' };
  const manager = managerOf(desk.organisation);
  expect((await desk.act('setAdSetting', { ...setting, value: 2 }, manager)).code).toBe('INVALID_INPUT');
  await desk.make('setAdSetting', { ...setting, value: 5 }, manager);
  expect((await find('text: "夏季清倉"')).nodes[0].keepUntil).toBe(addMonths(today, 60));
  await desk.letDaysPass(line.id, 4 * 366);
  await desk.must('stopAdLine', (await desk.ask(`{ adLine(id: "${line.id}") { id version } }`)).adLine, {
    reason: 'Test',
  });
  // The setting holds from today on, and the line appeared four years ago.
  expect((await find('text: "夏季清倉"')).nodes[0].keepUntil < today).toBe(true);
  await bySql(`DELETE FROM reviews WHERE creative_id = '${creative.id}'`);
});

test('fifty of them are told with a fixed number of statements', async () => {
  const count = async (first: number) =>
    (await graph.statementsOf(async () => void (await find(`first: ${first}`)))).length;
  for (let one = 0; one < 3; one += 1) await ran(`No. ${one}`);
  expect(await count(3)).toBe(await count(1));
});
