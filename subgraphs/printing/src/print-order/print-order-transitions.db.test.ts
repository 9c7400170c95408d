import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { testSubgraph } from '@media-graph/testing';
import { printing } from '../subgraph.ts';
import { newWorks } from '../testing/new-works.ts';
import { type PrintOrderStatus, printOrderTransitions, stepsByHand } from './print-order-transitions.ts';

const graph = await testSubgraph(printing);
const works = await newWorks(graph);
const statuses = Object.keys(printOrderTransitions) as PrintOrderStatus[];

/** A demonstration row, which may come in at any status. */
const orderIn = async (status: PrintOrderStatus): Promise<string> => {
  const [row] = await graph.sql(
    `INSERT INTO print_orders (id, organisation_id, number, status, customer_kind, customer_name, product, title, quantity,
       page_count, format, colours, paper_grade, grammage, due_at, price_minor, delivered_copies, delivered_at, invoiced_at, cancel_reason, is_synthetic)
     VALUES (gen_random_uuid(), $1, $2, $3, 'EXTERNAL', 'Somebody', 'NEWSPAPER', 'A paper', 1, 16, 'BROADSHEET', '4+4', 'NEWSPRINT',
       45, now(), 1, 1, now(), CASE WHEN $3 = 'INVOICED' THEN now() END, CASE WHEN $3 = 'CANCELLED' THEN 'Test' END, true) RETURNING id`,
    [works.organisation, randomUUID(), status],
  );
  return row.id;
};

const mutationTo: Partial<Record<PrintOrderStatus, string>> = {
  ACCEPTED: 'acceptPrintOrder',
  IN_PREPRESS: 'startPrintOrderPrepress',
  DELIVERED: 'deliverPrintOrder',
  INVOICED: 'invoicePrintOrder',
  CANCELLED: 'cancelPrintOrder',
};

const stepsOfPeople = statuses.flatMap((from) =>
  (Object.keys(mutationTo) as PrintOrderStatus[]).map((to) => ({
    from,
    to,
    allowed: stepsByHand[from].includes(to),
  })),
);

test.each(stepsOfPeople)('by hand $from to $to: $allowed', async ({ from, to, allowed }) => {
  const id = await orderIn(from);
  if (to === 'DELIVERED')
    await graph.sql(
      `INSERT INTO press_runs (id, organisation_id, press_id, order_id, stock_id, status, planned_start, planned_end, setup_minutes,
         cleanup_minutes, planned_copies, started_at, ended_at, gross_copies, good_copies, waste_startup, waste_running, is_synthetic)
       SELECT gen_random_uuid(), $1, $2, $3, $4, 'COMPLETED', at, at + interval '1 second', 0, 0, 1, at, at, 1, 1, 0, 0, true
       FROM (SELECT now() - make_interval(mins => (random() * 1e7)::int) AS at) AS moment`,
      [works.organisation, works.press, id, works.stock],
    );
  const reason = to === 'CANCELLED' ? { reason: 'No longer wanted' } : {};
  const { code, thing } = await works.act(mutationTo[to]!, { id, version: 1, ...reason });
  expect([code, thing?.status]).toEqual(allowed ? [null, to] : ['ILLEGAL_TRANSITION', undefined]);
  const [{ status }] = await graph.sql('SELECT status FROM print_orders WHERE id = $1', [id]);
  expect(status).toBe(allowed ? to : from);
});

const pairs = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to) => ({ from, to })));

test('PostgreSQL holds the same table', async () => {
  const wrong: string[] = [];
  for (const { from, to } of pairs) {
    const next: readonly PrintOrderStatus[] = printOrderTransitions[from];
    const reason = to === 'CANCELLED' ? `'Test'` : 'NULL';
    const refusedBy = await graph
      .sql(
        `UPDATE print_orders SET status = '${to}', cancel_reason = ${reason}, invoiced_at = now() WHERE id = $1`,
        [await orderIn(from)],
      )
      .then(
        () => null,
        (error: { constraint?: string }) => error.constraint,
      );
    if (refusedBy !== (next.includes(to) ? null : 'print_orders_status_step'))
      wrong.push(`${from} to ${to}: ${refusedBy}`);
  }
  expect(wrong).toEqual([]);
});

test('an order begins as a quote', async () => {
  await expect(
    graph.sql(
      `INSERT INTO print_orders SELECT (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'number', 'x', 'is_synthetic', false))).* FROM print_orders o WHERE id = $1`,
      [await orderIn('PRINTING')],
    ),
  ).rejects.toThrow('no step leads to PRINTING');
});
