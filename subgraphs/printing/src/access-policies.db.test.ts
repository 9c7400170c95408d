import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { printing } from './subgraph.ts';
import { newWorks } from './testing/new-works.ts';

const graph = await testSubgraph(printing);
const tables = [
  'presses',
  'paper_stocks',
  'paper_reels',
  'print_orders',
  'press_runs',
  'run_stops',
  'paper_consumptions',
  'issue_prints',
  'printing_months',
  'run_corrections',
  'press_counts',
  'press_periods',
  'paper_adjustments',
  'print_quotes',
  'print_deliveries',
  'print_invoices',
  'print_credit_notes',
  'print_payments',
  'company_settings',
];

const busyWorks = async () => {
  const works = await newWorks(graph, 1000);
  const order = await works.orderInPrepress({ issueId: randomUUID() });
  const { thing } = await works.schedule(order, 10);
  const run = (await works.act('startPressRun', { id: thing.id, version: thing.version })).thing;
  await works.act('stopPressRun', { id: run.id, version: run.version, kind: 'STOPPED', reason: 'Web break' });
  const counts = { grossCopies: 9, goodCopies: 9, wasteStartup: 0, wasteRunning: 0 };
  await works.act('reportPressRun', { id: run.id, version: run.version + 1, ...counts });
  await works.act('correctPressRun', {
    id: run.id,
    version: run.version + 2,
    ...counts,
    reason: 'Read again',
  });
  const [{ id: reelId }] = await graph.sql('SELECT id FROM paper_reels WHERE stock_id = $1', [works.stock]);
  await works.act('writeOffPaper', { reelId, grams: 5, kind: 'DAMAGE', reason: 'Spoilt' });
  const { thing: done } = await works.act('deliverPrintOrder', {
    ...(await works.orderNow(order)),
    shortReason: 'Takes nine',
  });
  const { things } = await works.act('invoicePrintOrder', { id: order, version: done.version });
  const invoiceId = things.invoice.id;
  await works.act('recordPrintPayment', { invoiceId, amountMinor: '1', method: 'CASH' });
  await works.act('issuePrintCreditNote', { invoiceId, amountMinor: '1', reason: 'Too much' });
  const period = { startsAt: new Date(Date.now() + 9e7), endsAt: new Date(Date.now() + 9.1e7), note: 'Oil' };
  await works.act('planPressPeriod', { pressId: works.press, kind: 'MAINTENANCE', ...period });
  await works.act('setPrintingSetting', { key: 'MARGIN', value: 1, reason: 'A margin' }, works.manager);
  await graph.sql(`INSERT INTO printing_months VALUES ($1, '2024-04', 1, 1, 1, 1, 1, true)`, [
    works.organisation,
  ]);
  return works;
};
const a = await busyWorks();
const b = await busyWorks();

/** Statements as PostgreSQL runs them for a role, without the conditions of the repositories. */
const as = async <Answer>(
  role: string,
  organisation: string,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  await graph.sql('BEGIN');
  try {
    await graph.sql(`SELECT set_config('app.organisation', $1, true), set_config('role', $2, true)`, [
      organisation,
      role,
    ]);
    return await work();
  } finally {
    await graph.sql('ROLLBACK');
  }
};
const owners = async (table: string): Promise<string[]> =>
  (await graph.sql(`SELECT DISTINCT organisation_id AS id FROM ${table} ORDER BY 1`)).map(({ id }) => id);

test.each(tables)('the policies of %s alone keep two works apart', async (table) => {
  const both = [a.organisation, b.organisation].sort();
  expect(await as('printing_staff', a.organisation, () => owners(table))).toEqual([a.organisation]);
  expect(await as('printing_staff', randomUUID(), () => owners(table))).toEqual([]);
  expect(await as('printing_reader', a.organisation, () => owners(table))).toEqual([]);
  for (const role of ['printing_headquarters', 'printing_finance'])
    expect([role, await as(role, a.organisation, () => owners(table))]).toEqual([role, both]);
});

test.each(['presses', 'paper_stocks', 'print_orders', 'press_runs', 'run_stops'])(
  'nobody changes rows of %s that are not their own',
  async (table) => {
    const change = () =>
      graph.sql(
        `UPDATE ${table} SET organisation_id = organisation_id WHERE organisation_id = $1 RETURNING id`,
        [b.organisation],
      );
    expect(await as('printing_staff', a.organisation, change)).toEqual([]);
    expect(await as('printing_staff', b.organisation, change)).not.toEqual([]);
    for (const role of ['printing_headquarters', 'printing_finance', 'printing_reader'])
      await expect(as(role, b.organisation, change)).rejects.toThrow('permission denied');
    const give = () => graph.sql(`UPDATE ${table} SET organisation_id = $1`, [b.organisation]);
    await expect(as('printing_staff', a.organisation, give)).rejects.toThrow('row-level security');
  },
);

test('months are closed by finance alone, also where no mutation asks', async () => {
  const close = () =>
    graph.sql(
      `INSERT INTO closed_months (id, organisation_id, month) VALUES (gen_random_uuid(), $1, '2020-01-01')`,
      [a.organisation],
    );
  for (const role of ['printing_headquarters', 'printing_staff', 'printing_reader'])
    await expect(as(role, a.organisation, close)).rejects.toThrow('permission denied');
  expect(await as('printing_finance', a.organisation, close)).toEqual([]);
});

test('what was consumed and closed is never changed, and the audit log tells who did what', async () => {
  for (const table of [
    'paper_consumptions',
    'printing_months',
    'run_corrections',
    'press_counts',
    'paper_adjustments',
    'print_quotes',
    'print_deliveries',
    'print_credit_notes',
    'print_payments',
  ])
    for (const statement of [`DELETE FROM ${table}`, `UPDATE ${table} SET organisation_id = organisation_id`])
      await expect(as('printing_staff', a.organisation, () => graph.sql(statement))).rejects.toThrow(
        'permission denied',
      );
  const rows = await graph.sql(
    `SELECT operation, count(*)::int FROM audit_log WHERE organisation_id = $1 AND subject = $2 GROUP BY operation ORDER BY operation`,
    [a.organisation, a.staff.subject],
  );
  const operations = rows.map(({ operation }) => operation);
  for (const operation of [
    'quotePrintOrder',
    'receivePaperStock',
    'reportPressRun',
    'schedulePressRun',
    'startPressRun',
    'stopPressRun',
  ])
    expect(operations).toContain(operation);
});
