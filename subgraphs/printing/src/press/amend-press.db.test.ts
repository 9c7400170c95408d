import { expect, test } from '@jest/globals';
import { staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const name = { en: 'Web press 3', zhHant: '三號輪轉機' };
const reason = 'A new folder';

const pressesOf = async (isRetired: boolean): Promise<string[]> =>
  (await graph.ask(`{ presses(isRetired: ${isRetired}) { id } }`, { as: works.staff })).data.presses.map(
    ({ id }: { id: string }) => id,
  );
const add = async () =>
  (await works.act('addPress', { name, copiesPerHour: 40_000, maxPageCount: 32 })).thing;

test('a press is put up, amended with a reason, retired and taken up again; each is in the audit log', async () => {
  const { id, version } = await add();
  const faster = await works.act('updatePress', { id, version, copiesPerHour: 45_000, reason });
  expect(faster.thing).toMatchObject({ copiesPerHour: 45_000, maxPageCount: 32, name, changeReason: reason });
  const retired = await works.act('updatePress', { id, version: 2, isRetired: true, reason: 'It is sold' });
  expect(retired.thing).toMatchObject({ retiredAt: expect.any(String), changeReason: 'It is sold' });
  expect([(await pressesOf(false)).includes(id), await pressesOf(true)]).toEqual([false, [id]]);
  expect((await graph.ask(`{ press(id: "${id}") { id } }`, { as: works.staff })).data.press).toEqual({ id });
  const order = await works.orderInPrepress();
  expect(await works.schedule(order, 5, { pressId: id })).toMatchObject({
    code: 'INVALID_INPUT',
    field: ['input', 'pressId'],
  });
  const back = await works.act('updatePress', {
    id,
    version: 3,
    isRetired: false,
    reason: 'Not sold after all',
  });
  expect(back.thing).toMatchObject({ retiredAt: null, version: 4 });
  expect((await works.schedule(order, 5, { pressId: id })).code).toBeNull();
  const log = await graph.sql(
    `SELECT after ->> 'change_reason' AS reason, subject FROM audit_log WHERE entity_id = $1 ORDER BY audit_log.id`,
    [id],
  );
  expect(log.map((one) => one.reason)).toEqual([null, reason, 'It is sold', 'Not sold after all']);
  expect(new Set(log.map(({ subject }) => subject))).toEqual(new Set([works.staff.subject]));
});

test('a press with runs that are not done is not retired, not even while one is scheduled', async () => {
  const { id, version } = await add();
  const order = await works.orderInPrepress();
  const [scheduled, retired] = await Promise.all([
    works.schedule(order, 100, { pressId: id }),
    works.act('updatePress', { id, version, isRetired: true, reason }),
  ]);
  const codes = [scheduled.code, retired.code];
  expect([
    [null, 'ILLEGAL_TRANSITION'],
    ['INVALID_INPUT', null],
  ]).toContainEqual(codes);
});

test.each([
  ['no reason', { reason: ' ' }, 'INVALID_INPUT'],
  ['a speed of nothing', { copiesPerHour: 0 }, 'INVALID_INPUT'],
  ['too many pages', { maxPageCount: 201 }, 'INVALID_INPUT'],
  ['no name', { name: { en: '\u200b' } }, 'INVALID_INPUT'],
  ['an old version', { version: 7 }, 'VERSION_CONFLICT'],
])('%s is refused', async (_, wrong, code) => {
  const { id, version } = await add();
  expect((await works.act('updatePress', { id, version, reason, ...wrong })).code).toBe(code);
});

test('only its own staff amend a press', async () => {
  const { id, version } = await add();
  const other = await newWorks(graph);
  const attempt = (as: typeof works.staff) =>
    works.act('updatePress', { id, version, reason, isRetired: true }, as);
  expect((await attempt(other.staff)).code).toBe('NOT_FOUND');
  expect((await attempt(viewers.headquarters)).code).toBe('FORBIDDEN');
  const stranger = staffOf('018cc251-f400-7672-9094-000000000009');
  expect((await works.act('addPress', { name, copiesPerHour: 100, maxPageCount: 4 }, stranger)).code).toBe(
    'FORBIDDEN',
  );
});

test('a paper says when it is to be ordered, and is retired when the store has none', async () => {
  const { id, version } = (await works.receive([1_000_000])).thing;
  const low = await works.act('updatePaperStock', {
    id,
    version,
    reorderKg: 200_000,
    reason: 'A large order',
  });
  expect(low.thing).toMatchObject({ reorderKg: 200_000, isToBeOrdered: true });
  const enough = await works.act('updatePaperStock', {
    id,
    version: 2,
    reorderKg: 500,
    reason: 'It is over',
  });
  expect(enough.thing).toMatchObject({ reorderKg: 500, isToBeOrdered: false });
  const retire = { id, version: 3, isRetired: true, reason: 'No more newsprint' };
  expect((await works.act('updatePaperStock', retire)).code).toBe('ILLEGAL_TRANSITION');
  const empty = await newWorks(graph, 1);
  const [reel] = await graph.sql('SELECT id FROM paper_reels WHERE stock_id = $1', [empty.stock]);
  await empty.act('writeOffPaper', { reelId: reel.id, grams: 1_000_000, kind: 'RETURN', reason });
  const [stock] = await graph.sql('SELECT id, version FROM paper_stocks WHERE id = $1', [empty.stock]);
  expect((await empty.act('updatePaperStock', { ...stock, isRetired: true, reason })).code).toBeNull();
  expect((await empty.receive([1_000_000])).code).toBe('INVALID_INPUT');
});

test('a works says who is told what it prints', async () => {
  const partner = '018cc251-f400-7672-9094-00000000000a';
  const set = (partnerIds: string[]) => works.act('setPrintingPartners', { partnerIds }, works.staff);
  const partners = async () =>
    (
      await graph.entities('Organisation', [works.organisation], 'printingPartners { id }', works.staff)
    ).entities[0].printingPartners.map(({ id }: { id: string }) => id);
  expect([(await set([partner])).code, await partners()]).toEqual([null, [partner]]);
  expect((await set([works.organisation])).code).toBe('INVALID_INPUT');
  expect([(await set([])).code, await partners()]).toEqual([null, []]);
});
