import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { addDays, todayInShanghai } from '@media-graph/subgraph';
import { managerOf, staffOf, testSubgraph, viewers } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';
import { printingSettings } from './printing-settings.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const { organisation, staff, manager, act } = works;
const today = todayInShanghai();
const reason = 'The archive takes more';

const set = (key: string, value: number, changes: object = {}, as = manager) =>
  act('setPrintingSetting', { key, value, reason, ...changes }, as);
const valuesOn = async (on: string | null, as = staff): Promise<Record<string, number | null>> => {
  const fields = `printingSettings(on: ${JSON.stringify(on)}) { key value }`;
  const { entities } = await graph.entities('Organisation', [organisation], fields, as);
  const settings: { key: string; value: number | null }[] = entities[0].printingSettings;
  return Object.fromEntries(settings.map(({ key, value }) => [key, value]));
};

test('a works begins with what is usual, and its prices are not set', async () => {
  expect(await valuesOn(null)).toEqual({
    ...{ SPARE_COPIES: 150, HOUSE_GRAMMAGE: 45, PLANNED_WASTE: 25, TOLERANCE: 0, PAYMENT_DAYS: 30 },
    ...{ SETUP_MINUTES: 20, CLEANUP_MINUTES: 15, VAT_PUBLICATION: 9, VAT_OTHER: 13 },
    ...{ PLATE_PRICE: null, PRESS_HOUR_PRICE: null, PAPER_TONNE_PRICE: null, MARGIN: null },
  });
});

test('a value holds from its day on, the last one of a day; the days before keep theirs', async () => {
  const own = await newWorks(graph, 1);
  const set = (value: number, validFrom: string) =>
    own.act('setPrintingSetting', { key: 'SPARE_COPIES', value, reason, validFrom }, own.manager);
  expect((await set(170, addDays(today, 2))).thing).toMatchObject({ value: 170 });
  expect((await set(999, today)).thing).toMatchObject({ key: 'SPARE_COPIES', unit: 'COPIES', value: 999 });
  expect((await set(160, today)).thing).toMatchObject({ value: 160 });
  const planned = async (issueDate: string, as = own.staff) => {
    const issue = { id: randomUUID(), issueDate, totalDraw: 1000 };
    await own.orderInPrepress({ issueId: issue.id });
    return (await graph.entities('NewspaperIssue', [issue], 'plannedCopies', as)).entities[0].plannedCopies;
  };
  const days = [-1, 0, 1, 2, 3].map((ahead) => addDays(today, ahead));
  expect(await Promise.all(days.map((day) => planned(day)))).toEqual([1150, 1160, 1160, 1170, 1170]);
  expect(await planned(today, viewers.headquarters)).toBe(1160);
  const log = await graph.sql(
    `SELECT value, set_by, reason FROM company_settings WHERE organisation_id = $1 ORDER BY set_at`,
    [own.organisation],
  );
  expect(log.map(({ value }) => value)).toEqual([170, 999, 160]);
  expect(log[0]).toMatchObject({ set_by: own.manager.subject, reason });
});

test("a works' partner, who is told its counts, reckons by its settings and reads them nowhere else", async () => {
  const own = await newWorks(graph, 1);
  const partner = staffOf(randomUUID());
  await own.act('setPrintingPartners', { partnerIds: [partner.organisation] });
  await own.act('setPrintingSetting', { key: 'SPARE_COPIES', value: 7, reason }, own.manager);
  const issueId = randomUUID();
  await own.schedule(await own.orderInPrepress({ issueId }), 3);
  const { data, errors } = await graph.ask(
    `query ($is: [_Any!]!) { _entities(representations: $is) {
      ... on NewspaperIssue { plannedCopies } ... on Organisation { printingSettings { key } } } }`,
    {
      as: partner,
      variables: {
        is: [
          { __typename: 'NewspaperIssue', id: issueId, issueDate: today, totalDraw: 100 },
          { __typename: 'Organisation', id: own.organisation },
        ],
      },
    },
  );
  expect(data._entities).toEqual([{ plannedCopies: 107 }, { printingSettings: null }]);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('what was not said is as the works has settled it', async () => {
  const own = await newWorks(graph, 1);
  const usual = {
    TOLERANCE: 3,
    SETUP_MINUTES: 50,
    CLEANUP_MINUTES: 40,
    PLANNED_WASTE: 100,
    PAYMENT_DAYS: 10,
  };
  for (const [key, value] of Object.entries(usual))
    await own.act('setPrintingSetting', { key, value, reason }, own.manager);
  const id = await own.orderInPrepress();
  const { thing: run } = await own.schedule(id, 5);
  expect(run).toMatchObject({ setupMinutes: 50, cleanupMinutes: 40, plannedPaperKg: 85.14 });
  const { data } = await graph.ask(`{ printOrder(id: "${id}") { tolerancePercent paperKg } }`, {
    as: own.staff,
  });
  expect(data.printOrder).toEqual({ tolerancePercent: 3, paperKg: 85.14 });
  expect((await own.quote({ tolerancePercent: 0 })).thing.tolerancePercent).toBe(0);
});

test('what has not begun is withdrawn, once, with a reason; what holds is not', async () => {
  const later = { validFrom: addDays(today, 3) };
  const { thing } = await set('PAYMENT_DAYS', 60, later);
  const [{ id }] = thing.values;
  const withdraw = (input: object, as = manager) =>
    act('withdrawPrintingSetting', { reason: 'Not agreed', ...input }, as);
  expect((await valuesOn(later.validFrom)).PAYMENT_DAYS).toBe(60);
  expect((await withdraw({ id }, staff)).code).toBe('FORBIDDEN');
  expect((await withdraw({ id, reason: ' ' })).code).toBe('INVALID_INPUT');
  expect((await withdraw({ id: 'x' })).code).toBe('INVALID_INPUT');
  expect((await withdraw({ id: randomUUID() })).code).toBe('NOT_FOUND');
  const other = await newWorks(graph, 1);
  expect((await withdraw({ id }, other.manager)).code).toBe('NOT_FOUND');
  const both = await Promise.all([withdraw({ id }), withdraw({ id })]);
  expect(both.map(({ code }) => code).sort()).toEqual(['ILLEGAL_TRANSITION', null].sort());
  expect(both.find(({ code }) => code === null)!.thing).toMatchObject({
    value: 30,
    values: [{ value: 60, withdrawReason: 'Not agreed', withdrawnBy: manager.subject }],
  });
  expect((await valuesOn(later.validFrom)).PAYMENT_DAYS).toBe(30);
  const holds = await set('PAYMENT_DAYS', 45);
  expect((await withdraw({ id: holds.thing.values[1].id })).code).toBe('ILLEGAL_TRANSITION');
});

test.each<[string, object, string, string | null]>([
  ['a day that is past', { validFrom: addDays(today, -1) }, 'INVALID_INPUT', 'validFrom'],
  ['a day of no calendar of ours', { validFrom: '9999-01-01' }, 'INVALID_INPUT', 'validFrom'],
  ['too much', { value: 100_001 }, 'INVALID_INPUT', 'value'],
  ['less than nothing', { value: -1 }, 'INVALID_INPUT', 'value'],
  ['no reason', { reason: '\u200b\u200b\u200b' }, 'INVALID_INPUT', 'reason'],
])('nothing is set for %s', async (_, changes, code, field) => {
  expect(await set('SPARE_COPIES', 1, changes)).toMatchObject({ code, field: ['input', field] });
});

test.each([
  ['staff', staff],
  ['a manager elsewhere who works for none of the works', managerOf(randomUUID())],
  ['a manager who is no staff', { ...manager, roles: ['manager'] }],
  ['headquarters', viewers.headquarters],
  ['finance', viewers.finance],
  ['a reader', viewers.anonymous],
])('%s sets nothing', async (_, as) => {
  expect((await set('SPARE_COPIES', 1, {}, as)).code).toBe('FORBIDDEN');
});

test('the database holds the same bounds, and no row is altered', async () => {
  const insert = (key: string, value: number, day = 'CURRENT_DATE + 9') =>
    graph
      .sql(
        `INSERT INTO company_settings (id, organisation_id, key, valid_from, value, reason)
         VALUES (gen_random_uuid(), $1, $2, ${day}, $3, 'Tried')`,
        [organisation, key, value],
      )
      .then(
        () => 'taken',
        ({ constraint }) => constraint,
      );
  for (const [key, { least, most }] of Object.entries(printingSettings.rules))
    expect([
      key,
      await insert(key, least - 1),
      await insert(key, most + 1),
      await insert(key, least),
      await insert(key, most),
    ]).toEqual([key, 'company_settings_bounds', 'company_settings_bounds', 'taken', 'taken']);
  expect(await insert('NO_SUCH_KEY', 1)).toBe('company_settings_bounds');
  expect(await insert('MARGIN', 1, 'CURRENT_DATE - 2')).toBe('company_settings_not_past');
  const grants = await graph.sql(
    `SELECT privilege_type, column_name FROM information_schema.column_privileges WHERE grantee = 'printing_staff'
       AND table_name = 'company_settings' AND privilege_type = 'UPDATE'
     UNION SELECT privilege_type, 'all' FROM information_schema.table_privileges WHERE grantee = 'printing_staff'
       AND table_name = 'company_settings' AND privilege_type IN ('UPDATE', 'DELETE')`,
  );
  expect(grants).toEqual([{ privilege_type: 'UPDATE', column_name: 'withdraw_reason' }]);
});

test('settings of many orders are read in one statement', async () => {
  const ids = await Promise.all([works.orderInPrepress(), works.orderInPrepress(), works.orderInPrepress()]);
  expect(ids).toHaveLength(3);
  const statements = await graph.statementsOf(() =>
    graph.ask('{ printOrders { nodes { paperKg } } }', { as: staff }),
  );
  expect(statements.filter((sql) => sql.includes('company_settings'))).toHaveLength(1);
});

test('who still asks for rates reads the settings, and who sets rates sets them; for managers, as those are', async () => {
  const own = await newWorks(graph, 1);
  const rates = async (as = own.staff) => {
    const { data, errors } = await graph.ask(
      `{ printingRates { totalCount nodes { organisation { id } validFrom marginPercent isSynthetic
        plate { amountMinor } pressHour { amountMinor } paperTonne { amountMinor } } } }`,
      { as },
    );
    return errors?.[0]?.extensions?.code ?? data.printingRates;
  };
  const four = { plateMinor: '4500', pressHourMinor: '320000', paperTonneMinor: '520000', marginPercent: 15 };
  const settle = (changes: object = {}, as = own.manager) =>
    own.act('setPrintingRates', { ...four, ...changes }, as);
  const settled = (validFrom: string, margin: number) => ({
    ...{ organisation: { id: own.organisation }, validFrom, marginPercent: margin, isSynthetic: false },
    ...{ plate: { amountMinor: '4500' }, pressHour: { amountMinor: '320000' } },
    paperTonne: { amountMinor: '520000' },
  });
  expect(await rates()).toEqual({ totalCount: 0, nodes: [] });
  expect((await settle({}, own.staff)).code).toBe('FORBIDDEN');
  for (const wrong of [
    { plateMinor: '100000001' },
    { marginPercent: 501 },
    { validFrom: addDays(today, -1) },
  ])
    expect((await settle(wrong)).code).toBe('INVALID_INPUT');
  expect(await rates()).toEqual({ totalCount: 0, nodes: [] });
  expect((await settle()).thing).toMatchObject({ marginPercent: 15 });
  const coming = { key: 'MARGIN', value: 20, reason, validFrom: addDays(today, 3) };
  await own.act('setPrintingSetting', coming, own.manager);
  const both = [settled(addDays(today, 3), 20), settled(today, 15)];
  expect(await rates()).toEqual({ totalCount: 2, nodes: both });
  expect((await rates(viewers.finance)).nodes).toEqual(expect.arrayContaining(both));
  expect((await rates(staffOf((await newWorks(graph, 2)).organisation))).totalCount).toBe(0);
  expect(await rates(viewers.editor)).toBe('FORBIDDEN');
});
