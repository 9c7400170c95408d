import { scaleIdSql, seedId } from '@media-graph/subgraph';
import type { DataSources } from '../context.ts';
import { seededCompany } from './company.seed.ts';

const ordersPerScale = 10;
const linesPerOrder = 20;

/**
 * Adds 10 × `scale` synthetic customers, each with an account, a creative, an order of 20 lines, one of which pays for an article that the newsroom has marked, an invoice with a
 * payment, and an issue with six slots, all before 2021. Goes with the other seeds. A second call adds as many more.
 */
export const seedAtScale = async ({ orderRepository }: DataSources, scale: number): Promise<void> => {
  const [{ orders }] = await orderRepository.query(
    `SELECT count(*)::int AS orders FROM orders WHERE starts_on < '2021-01-01'`,
  );
  const range = [orders + 1, orders + ordersPerScale * scale, seededCompany];
  const run = (sql: string, ...more: unknown[]) => orderRepository.query(sql, [...range, ...more]);
  const id = (type: string, number = 'n') => scaleIdSql(type, number);
  const numbers = 'generate_series($1::int, $2::int) AS n';
  const day = `date '2001-01-01' + n % 7000`;
  const lineNumber = `n * ${linesPerOrder} + part`;
  const parts = `generate_series(0, ${linesPerOrder - 1}) AS part`;

  await run(
    `INSERT INTO advertisers (id, organisation_id, name, sort_name, registry_id, industry, status, is_synthetic)
     SELECT ${id('Advertiser')}, $3, jsonb_build_object('en', 'Scale ' || n), 'scale ' || lpad(n::text, 8, '0'), ${id('Organisation')},
       'synthetic', 'APPROVED', true FROM ${numbers}`,
  );
  await run(
    `INSERT INTO accounts (id, organisation_id, advertiser_id) SELECT ${id('AdAccount')}, $3, ${id('Advertiser')} FROM ${numbers}`,
  );
  await run(
    `INSERT INTO creatives (id, organisation_id, advertiser_id, title, kind, asset_id, submitted_by, created_at)
     SELECT ${id('AdCreative')}, $3, ${id('Advertiser')}, 'Scale ' || n, 'TEXT', ${id('MediaAsset')}, 'seed', ${day} FROM ${numbers}`,
  );
  await run(
    `INSERT INTO orders (id, organisation_id, account_id, title, budget_minor, starts_on, ends_on, status, is_synthetic)
     SELECT ${id('AdOrder')}, $3, ${id('AdAccount')}, 'Scale ' || n, 1000000000, ${day}, ${day} + 30, 'APPROVED', true FROM ${numbers}`,
  );
  await run(
    `INSERT INTO lines (id, organisation_id, order_id, product_id, status, starts_on, ends_on, rate_type, rate_minor, list_rate_minor,
       quantity, cost_minor, list_cost_minor, section_id, article_id, article_marked_at, event_id, sponsor)
     SELECT ${id('AdLine', lineNumber)}, $3, ${id('AdOrder')}, $4, 'FINISHED', ${day} + part, ${day} + part, 'FLAT_RATE', 10000 + part,
       12000, 1, 10000 + part, 12000, $5, CASE WHEN part = 0 THEN ${id('Article', lineNumber)} END, CASE WHEN part = 0 THEN (${day})::timestamptz END, ${id('Event', lineNumber)}, '{"en": "Synthetic"}' FROM ${numbers}, ${parts}`,
    seedId('AdProduct', 'event-partner'),
    seedId('Section', 'economy'),
  );
  // The exclusive product's event has one partner: these lines keep to none.
  await run(
    `INSERT INTO placements (id, organisation_id, line_id, medium, state, on_date, section_id, booked_minor, list_minor)
     SELECT ${id('AdPlacement', lineNumber)}, $3, ${id('AdLine', lineNumber)}, 'EVENT', 'SOLD', ${day} + part, $4, 10000 + part, 12000
     FROM ${numbers}, ${parts}`,
    seedId('Section', 'economy'),
  );
  await run(
    `INSERT INTO assignments (line_id, creative_id, organisation_id)
     SELECT ${id('AdLine', lineNumber)}, ${id('AdCreative')}, $3 FROM ${numbers}, ${parts}`,
  );
  await run(
    `INSERT INTO invoices (id, organisation_id, order_id, is_synthetic, created_at)
     SELECT ${id('AdInvoice')}, $3, ${id('AdOrder')}, true, ${day} FROM ${numbers}`,
  );
  await run(
    `INSERT INTO invoice_items (id, organisation_id, invoice_id, line_id, amount_minor)
     SELECT ${id('AdInvoiceItem')}, $3, ${id('AdInvoice')}, ${id('AdLine', `n * ${linesPerOrder}`)}, 10000 FROM ${numbers}`,
  );
  await run(
    `UPDATE invoices SET status = 'ISSUED', fapiao_number = lpad(n::text, 20, '0'), issued_on = ${day}, due_on = ${day} + 30
     FROM ${numbers} WHERE id = ${id('AdInvoice')} AND organisation_id = $3`,
  );
  await run(
    `INSERT INTO payments (id, organisation_id, invoice_id, amount_minor, received_on, method)
     SELECT ${id('AdPayment')}, $3, ${id('AdInvoice')}, CASE WHEN n % 50 = 0 THEN 4000 ELSE 10000 END, ${day}, 'BANK_TRANSFER' FROM ${numbers}`,
  );
  await run(
    `INSERT INTO ad_slots (id, organisation_id, issue_id, issue_date, page, section_id, size, column_span, row_span)
     SELECT ${id('AdSlot', 'n * 6 + part')}, $3, ${id('NewspaperIssue')}, ${day}, 'A' || part + 1, $4, 'FULL_PAGE', '[1,9)', '[1,13)'
     FROM ${numbers}, generate_series(0, 5) AS part`,
    seedId('Section', 'economy'),
  );
};
