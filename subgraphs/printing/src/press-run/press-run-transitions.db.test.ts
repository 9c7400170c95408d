import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';
import { type PressRunStatus, pressRunTransitions } from './press-run-transitions.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const statuses = Object.keys(pressRunTransitions) as PressRunStatus[];

/** A demonstration row, which may come in at any status, on a press of its own. */
const runIn = async (status: PressRunStatus): Promise<string> => {
  const [order] = await graph.sql(
    `INSERT INTO print_orders (id, organisation_id, number, status, customer_kind, customer_name, product, title, quantity,
       page_count, format, colours, paper_grade, grammage, due_at, price_minor, is_synthetic)
     VALUES (gen_random_uuid(), $1, gen_random_uuid()::text, $2, 'EXTERNAL', 'Somebody', 'NEWSPAPER', 'A paper', 1, 16, 'BROADSHEET', '4+4',
       'NEWSPRINT', 45, now(), 1, true) RETURNING id`,
    [
      works.organisation,
      { WAITING: 'SCHEDULED', CLEANUP: 'FINISHING', COMPLETED: 'FINISHING', ABORTED: 'IN_PREPRESS' }[
        status as string
      ] ?? 'PRINTING',
    ],
  );
  const [run] = await graph.sql(
    `INSERT INTO press_runs (id, organisation_id, press_id, order_id, stock_id, status, planned_start, planned_end, setup_minutes,
       cleanup_minutes, planned_copies, started_at, ended_at, gross_copies, good_copies, waste_startup, waste_running, abort_reason, is_synthetic)
     SELECT gen_random_uuid(), $1, $2, $3, $4, $5, now(), now() + interval '1 hour', 0, 0, 1000,
       CASE WHEN $5 NOT IN ('WAITING', 'SETUP') THEN now() END, CASE WHEN counted THEN now() END, CASE WHEN counted THEN 5 END,
       CASE WHEN counted THEN 5 END, CASE WHEN counted THEN 0 END, CASE WHEN counted THEN 0 END,
       CASE WHEN $5 = 'ABORTED' THEN 'Test' END, true
     FROM (SELECT $5 IN ('CLEANUP', 'COMPLETED', 'ABORTED') AS counted) AS given RETURNING id`,
    [works.organisation, await works.newPress(), order.id, works.stock, status],
  );
  return run.id;
};

const counts = { grossCopies: 1050, goodCopies: 1000, wasteStartup: 30, wasteRunning: 20 };
const because = { reason: 'Web break' };
const steps: { mutation: string; to: PressRunStatus; input: object; from?: PressRunStatus[] }[] = [
  { mutation: 'setUpPressRun', to: 'SETUP', input: {} },
  { mutation: 'startPressRun', to: 'IN_PROGRESS', input: {}, from: ['WAITING', 'SETUP'] },
  { mutation: 'resumePressRun', to: 'IN_PROGRESS', input: {}, from: ['SUSPENDED', 'STOPPED'] },
  { mutation: 'stopPressRun', to: 'SUSPENDED', input: { kind: 'SUSPENDED', ...because } },
  { mutation: 'stopPressRun', to: 'STOPPED', input: { kind: 'STOPPED', ...because } },
  { mutation: 'reportPressRun', to: 'CLEANUP', input: counts },
  { mutation: 'completePressRun', to: 'COMPLETED', input: {} },
  { mutation: 'abortPressRun', to: 'ABORTED', input: because },
];
const cases = statuses.flatMap((status) =>
  steps.map(({ from, ...step }) => {
    const next: readonly PressRunStatus[] = pressRunTransitions[status];
    return { status, ...step, allowed: next.includes(step.to) && (from?.includes(status) ?? true) };
  }),
);

test.each(cases)('$status, $mutation to $to: $allowed', async ({ status, mutation, to, input, allowed }) => {
  const id = await runIn(status);
  const { code, thing } = await works.act(mutation, { id, version: 1, ...input });
  expect([code, thing?.status]).toEqual(allowed ? [null, to] : ['ILLEGAL_TRANSITION', undefined]);
  const [row] = await graph.sql('SELECT status, version FROM press_runs WHERE id = $1', [id]);
  expect(row).toEqual(allowed ? { status: to, version: 2 } : { status, version: 1 });
});

test('PostgreSQL holds the same table', async () => {
  const wrong: string[] = [];
  for (const from of statuses)
    for (const to of statuses.filter((one) => one !== from)) {
      const next: readonly PressRunStatus[] = pressRunTransitions[from];
      const counted = ['CLEANUP', 'COMPLETED', 'ABORTED'].includes(to);
      const values = counted
        ? 'ended_at = now(), started_at = now(), gross_copies = 5, good_copies = 5, waste_startup = 0, waste_running = 0'
        : 'ended_at = NULL, started_at = now(), gross_copies = NULL, good_copies = NULL, waste_startup = NULL, waste_running = NULL';
      const refusedBy = await graph
        .sql(
          `UPDATE press_runs SET status = '${to}', ${values}, abort_reason = ${to === 'ABORTED' ? `'Test'` : 'NULL'} WHERE id = $1`,
          [await runIn(from)],
        )
        .then(
          () => null,
          (error: { constraint?: string; message: string }) => error.constraint ?? error.message,
        );
      if (refusedBy !== (next.includes(to) ? null : 'press_runs_status_step'))
        wrong.push(`${from} to ${to}: ${refusedBy}`);
    }
  expect(wrong).toEqual([]);
});
