import { scaleIdSql } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { newspaperPress, works } from './works.seed.ts';

const runsPerScale = 100;
const stock = scaleIdSql('PaperStock', '1');

/**
 * Adds 100 × `scale` synthetic orders of the synthetic bodies, each printed by a run that used up a reel of its own;
 * the runs follow each other by four hours from 2000 on. Goes with the seed `works`. A second call adds as many more.
 */
export const seedAtScale = async ({ printOrderRepository }: DataSources, scale: number): Promise<void> => {
  const run = (sql: string, parameters: unknown[]) => printOrderRepository.query(sql, parameters);
  const [{ count }] = await run(
    `SELECT count(*)::int AS count FROM print_orders WHERE number LIKE 'scale-%'`,
    [],
  );
  const range = [count + 1, count + runsPerScale * scale, works];
  const numbers = `generate_series($1::int, $2::int) AS n
    CROSS JOIN LATERAL (SELECT timestamptz '2000-01-01T00:00:00+08' + n * interval '4 hours') AS time (start)`;
  await run(
    `INSERT INTO paper_stocks (id, organisation_id, grade, grammage, reel_width_mm, is_synthetic)
     VALUES (${stock}, $1, 'IMPROVED_NEWSPRINT', 48.8, 1562, true) ON CONFLICT DO NOTHING`,
    [works],
  );
  await run(
    `INSERT INTO paper_reels (id, organisation_id, stock_id, number, received_grams, remaining_grams, cost_per_tonne_minor,
       supplier, received_at, is_synthetic)
     SELECT ${scaleIdSql('PaperReel', 'n')}, $3, ${stock}, 'scale-' || n, 600000 + n % 1000, 600000 + n % 1000, 470000,
       '合成紙業', start - interval '1 day', true FROM ${numbers}`,
    range,
  );
  await run(
    `INSERT INTO print_orders (id, organisation_id, number, status, customer_kind, customer_id, product, issue_id, title, quantity,
       page_count, format, colours, paper_grade, grammage, due_at, price_minor, delivered_copies, accepted_at, delivered_at, invoiced_at, is_synthetic)
     SELECT ${scaleIdSql('PrintOrder', 'n')}, $3, 'scale-' || n, 'INVOICED', 'EXTERNAL', ${scaleIdSql('Organisation', 'n % 20000 + 1')},
       'NEWSPAPER', ${scaleIdSql('NewspaperIssue', 'n')}, '合成印件' || n, 7000, 16, 'BROADSHEET', '4+4', 'IMPROVED_NEWSPRINT', 48.8,
       start + interval '3 hours', 200000 + n % 5000, 7000, start - interval '2 days', start + interval '3 hours', start + interval '1 day', true
     FROM ${numbers}`,
    range,
  );
  await run(
    `INSERT INTO print_invoices (id, organisation_id, order_id, issued_on, due_on, total_minor, is_synthetic)
     SELECT ${scaleIdSql('PrintInvoice', 'n')}, $3, ${scaleIdSql('PrintOrder', 'n')}, (start + interval '2 days')::date,
       (start + interval '32 days')::date, 200000 + n % 5000, true FROM ${numbers}`,
    range,
  );
  await run(
    `INSERT INTO press_runs (id, organisation_id, press_id, order_id, issue_id, stock_id, status, planned_start, planned_end,
       setup_minutes, cleanup_minutes, planned_copies, started_at, ended_at, gross_copies, good_copies, waste_startup, waste_running, is_synthetic)
     SELECT ${scaleIdSql('PressRun', 'n')}, $3, $4, ${scaleIdSql('PrintOrder', 'n')}, ${scaleIdSql('NewspaperIssue', 'n')}, ${stock},
       'COMPLETED', start, start + interval '1 hour', 20, 15, 7000, start, start + interval '1 hour', 7200 + n % 50, 7000 + n % 50, 150, 50, true
     FROM ${numbers}`,
    [...range, newspaperPress],
  );
  await run(
    `INSERT INTO paper_consumptions (id, organisation_id, run_id, reel_id, grams, at)
     SELECT ${scaleIdSql('PaperConsumption', 'n')}, $3, ${scaleIdSql('PressRun', 'n')}, ${scaleIdSql('PaperReel', 'n')},
       600000 + n % 1000, start + interval '1 hour' FROM ${numbers} ORDER BY n`,
    range,
  );
};
