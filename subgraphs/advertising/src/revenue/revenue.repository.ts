import type { Viewer } from '@media-graph/service';
import { isId } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdRevenueDimension } from '../generated/resolvers.ts';
import { type AdRevenue, type AdRevenueGroup, PastRevenueEntity } from './revenue.entity.ts';

export type SectionMonth = { readonly sectionId: string; readonly month: string };
export type CustomerMonth = { readonly organisationId: string; readonly month: string };

export const nothing: AdRevenue = {
  bookedMinor: 0n,
  listMinor: 0n,
  paidMinor: 0n,
  directCostMinor: null,
};

/** The columns of an `AdRevenue`. */
export const sums = `coalesce(sum(booked_minor), 0)::bigint AS "bookedMinor", coalesce(sum(list_minor), 0)::bigint AS "listMinor",
  coalesce(sum(paid_minor), 0)::bigint AS "paidMinor", sum(direct_cost_minor)::bigint AS "directCostMinor"`;

const columns: Readonly<Record<AdRevenueDimension, readonly [sql: string, name: keyof AdRevenueGroup]>> = {
  MONTH: [`to_char(entry.on_date, 'YYYY-MM')`, 'month'],
  MEDIUM: ['entry.medium', 'medium'],
  SECTION: ['entry.section_id', 'sectionId'],
  ISSUE: ['entry.issue_id', 'issueId'],
  ADVERTISER: ['account.advertiser_id', 'advertiserId'],
  PRODUCT: ['lines.product_id', 'productId'],
  SALESPERSON: ['orders.salesperson_id', 'salespersonId'],
};

const lines = 'LEFT JOIN lines ON lines.id = entry.line_id';
const orders = 'LEFT JOIN orders ON orders.id = lines.order_id';
const accounts = 'LEFT JOIN accounts account ON account.id = orders.account_id';

/** Whose advertisements they are. */
export const customers = `${lines} ${orders} ${accounts}`;

/** Each after those that it hangs on. */
const joins: Partial<Record<AdRevenueDimension, readonly string[]>> = {
  PRODUCT: [lines],
  SALESPERSON: [lines, orders],
  ADVERTISER: [lines, orders, accounts],
};

/** An entry of the month that was asked for. */
const inMonth = `entry.on_date >= (asked.month || '-01')::date
  AND entry.on_date < ((asked.month || '-01')::date + interval '1 month')::date`;

/** Revenue by when it appears. */
export const revenueRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'HEADQUARTERS');
  return manager.getRepository(PastRevenueEntity).extend({
    /** From one day to another, which is not included. */
    grouped(first: string, after: string, by: readonly AdRevenueDimension[]): Promise<AdRevenueGroup[]> {
      const chosen = by.map((dimension) => columns[dimension]);
      const selected = chosen.map(([sql, name]) => `${sql} AS "${name}",`).join(' ');
      const places = chosen.map((_, index) => index + 1);
      return this.query(
        `SELECT ${selected} ${sums} FROM revenue_entries entry ${[...new Set(by.flatMap((dimension) => joins[dimension] ?? []))].join(' ')}
         WHERE entry.on_date >= $1 AND entry.on_date < $2 AND ${visible('entry')}
         ${places.length > 0 ? `GROUP BY ${places} ORDER BY ${places}` : ''}`,
        [first, after],
      );
    },
    /** With the fields of the page's grid that were sold; the fold is on no page. */
    ofIssues(ids: readonly string[]): Promise<(AdRevenue & { id: string; fields: number })[]> {
      return this.query(
        `SELECT entry.issue_id AS id, ${sums}, coalesce((
           SELECT sum((upper(column_span) - lower(column_span) - (int4range(9, 10) <@ column_span)::int) * (upper(row_span) - lower(row_span))
             * CASE WHEN words IS NULL THEN 1 ELSE words::float8 / (SELECT word_capacity FROM ad_slots WHERE ad_slots.id = slot_id) END) FROM placements placement
           WHERE placement.issue_id = entry.issue_id AND state = 'SOLD' AND ${visible('placement')}), 0)::float8 AS fields
         FROM revenue_entries entry WHERE entry.issue_id = ANY($1) AND ${visible('entry')} GROUP BY entry.issue_id`,
        [ids],
      );
    },
    ofSections(keys: readonly SectionMonth[]): Promise<(AdRevenue & SectionMonth)[]> {
      const possible = keys.filter(({ sectionId }) => isId(sectionId));
      return this.query(
        `SELECT asked.section_id AS "sectionId", asked.month, revenue.*
         FROM unnest($1::uuid[], $2::text[]) AS asked (section_id, month), LATERAL (
           SELECT ${sums} FROM revenue_entries entry
           WHERE entry.section_id = asked.section_id AND ${inMonth} AND ${visible('entry')}) AS revenue`,
        [possible.map(({ sectionId }) => sectionId), possible.map(({ month }) => month)],
      );
    },
    /** What organisations of the registry spend as customers: their lines first, so that what is placed is read by its line. */
    ofCustomers(keys: readonly CustomerMonth[]): Promise<(AdRevenue & CustomerMonth)[]> {
      const possible = keys.filter(({ organisationId }) => isId(organisationId));
      return this.query(
        `WITH bought AS MATERIALIZED (
           SELECT asked.organisation_id, asked.month, lines.id AS line_id
           FROM unnest($1::uuid[], $2::text[]) AS asked (organisation_id, month)
           JOIN advertisers advertiser ON advertiser.registry_id = asked.organisation_id
             AND ${visibleTo(viewer, 'FINANCE')('advertiser')}
           JOIN accounts ON accounts.advertiser_id = advertiser.id JOIN orders ON orders.account_id = accounts.id
           JOIN lines ON lines.order_id = orders.id)
         SELECT asked.organisation_id AS "organisationId", asked.month, ${sums}
         FROM bought AS asked CROSS JOIN LATERAL (
           SELECT on_date, booked_minor, list_minor, paid_minor, direct_cost_minor FROM placements WHERE line_id = asked.line_id AND state = 'SOLD'
           UNION ALL
           SELECT entered_on, price_change_minor, 0, 0, nullif(cost_change_minor, 0) FROM placement_corrections WHERE line_id = asked.line_id) AS entry
         WHERE ${inMonth} GROUP BY asked.organisation_id, asked.month`,
        [possible.map(({ organisationId }) => organisationId), possible.map(({ month }) => month)],
      );
    },
  });
};
