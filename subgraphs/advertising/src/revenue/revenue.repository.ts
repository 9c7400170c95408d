import type { Viewer } from '@media-graph/service';
import type { EntityManager } from 'typeorm';
import { inReach } from '../business/reach.ts';
import type { AdMedium, AdRevenueDimension } from '../generated/resolvers.ts';
import { PastRevenueEntity } from './past-revenue.entity.ts';

export type Sums = { bookedMinor: bigint; listMinor: bigint; paidMinor: bigint };

export type RevenueGroup = Sums & {
  month: string | null;
  medium: AdMedium | null;
  sectionId: string | null;
  issueId: string | null;
  advertiserId: string | null;
};

export type CompanyFigures = Sums & {
  id: string;
  invoicedMinor: bigint;
  receivedMinor: bigint;
  slotsOffered: number;
  slotsSold: number;
};

const sums = `coalesce(sum(booked_minor), 0)::bigint AS "bookedMinor", coalesce(sum(list_minor), 0)::bigint AS "listMinor",
  coalesce(sum(paid_minor), 0)::bigint AS "paidMinor"`;

const columns: Readonly<Record<AdRevenueDimension, readonly [sql: string, name: keyof RevenueGroup]>> = {
  MONTH: [`to_char(entry.on_date, 'YYYY-MM')`, 'month'],
  MEDIUM: ['entry.medium', 'medium'],
  SECTION: ['entry.section_id', 'sectionId'],
  ISSUE: ['entry.issue_id', 'issueId'],
  ADVERTISER: ['account.advertiser_id', 'advertiserId'],
};

const customers = `LEFT JOIN lines ON lines.id = entry.line_id LEFT JOIN orders ON orders.id = lines.order_id
  LEFT JOIN accounts account ON account.id = orders.account_id`;

/** Revenue by when it appears; `from` and `to` are first days of months, `to` not included. */
export const revenueRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = inReach(viewer, 'FIGURES');
  return manager.getRepository(PastRevenueEntity).extend({
    grouped(from: string, to: string, by: readonly AdRevenueDimension[]): Promise<RevenueGroup[]> {
      const chosen = by.map((dimension) => columns[dimension]);
      const selected = chosen.map(([sql, name]) => `${sql} AS "${name}",`).join(' ');
      const order =
        chosen.length > 0
          ? `GROUP BY ${chosen.map((_, i) => i + 1)} ORDER BY ${chosen.map((_, i) => i + 1)}`
          : '';
      return manager.query(
        `SELECT ${selected} ${sums} FROM revenue_entries entry ${by.includes('ADVERTISER') ? customers : ''}
         WHERE entry.on_date >= $1 AND entry.on_date < $2 AND ${visible('entry')} ${order}`,
        [from, to],
      );
    },
    ofIssues(ids: readonly string[]): Promise<(Sums & { id: string; fields: number })[]> {
      return manager.query(
        `SELECT issue_id AS id, ${sums}, coalesce(sum((upper(column_span) - lower(column_span)) * (upper(row_span) - lower(row_span))), 0)::int AS fields
         FROM placements placement WHERE issue_id = ANY($1) AND state = 'SOLD' AND ${visible('placement')} GROUP BY issue_id`,
        [ids],
      );
    },
    ofSections(
      sections: readonly string[],
      months: readonly string[],
    ): Promise<(Sums & { sectionId: string; month: string })[]> {
      return manager.query(
        `SELECT section_id AS "sectionId", month::text AS month, revenue.*
         FROM unnest($1::uuid[], $2::date[]) AS asked(section_id, month), LATERAL (
           SELECT ${sums} FROM revenue_entries entry
           WHERE entry.section_id = asked.section_id AND entry.on_date >= month
             AND entry.on_date < (month + interval '1 month')::date AND ${visible('entry')}) AS revenue`,
        [sections, months],
      );
    },
    /** What organisations of the registry spend as customers. */
    ofCustomers(
      organisations: readonly string[],
      months: readonly string[],
    ): Promise<(Sums & { organisationId: string; month: string })[]> {
      return manager.query(
        `SELECT asked.organisation_id AS "organisationId", month::text AS month, ${sums}
         FROM unnest($1::uuid[], $2::date[]) AS asked(organisation_id, month)
         JOIN advertisers advertiser ON advertiser.registry_id = asked.organisation_id AND ${inReach(viewer, 'CUSTOMERS')('advertiser')}
         JOIN accounts ON accounts.advertiser_id = advertiser.id JOIN orders ON orders.account_id = accounts.id
         JOIN lines ON lines.order_id = orders.id JOIN placements entry ON entry.line_id = lines.id AND entry.state = 'SOLD'
         WHERE entry.on_date >= month AND entry.on_date < (month + interval '1 month')::date
         GROUP BY asked.organisation_id, month`,
        [organisations, months],
      );
    },
    /** Figures of advertising companies in months. */
    ofCompanies(
      organisations: readonly string[],
      months: readonly string[],
    ): Promise<(CompanyFigures & { organisationId: string; month: string })[]> {
      return manager.query(
        `SELECT company.organisation_id AS "organisationId", month::text AS month, revenue.*, invoiced.*, received.*, slots.*
         FROM unnest($1::uuid[], $2::date[]) AS asked(organisation_id, month)
         JOIN advertising_companies company ON company.organisation_id = asked.organisation_id AND ${visible('company')},
         LATERAL (SELECT ${sums} FROM revenue_entries entry WHERE entry.organisation_id = company.organisation_id
           AND on_date >= month AND on_date < (month + interval '1 month')::date) AS revenue,
         LATERAL (SELECT coalesce(sum(total_minor), 0)::bigint AS "invoicedMinor" FROM invoices
           WHERE organisation_id = company.organisation_id AND status IN ('ISSUED', 'PART_PAID', 'PAID')
             AND issued_on >= month AND issued_on < (month + interval '1 month')::date) AS invoiced,
         LATERAL (SELECT coalesce(sum(amount_minor), 0)::bigint AS "receivedMinor" FROM payments
           WHERE organisation_id = company.organisation_id AND received_on >= month AND received_on < (month + interval '1 month')::date) AS received,
         LATERAL (SELECT count(*)::int AS "slotsOffered", count(placement.id)::int AS "slotsSold"
           FROM ad_slots slot LEFT JOIN placements placement ON placement.slot_id = slot.id AND placement.state = 'SOLD'
           WHERE slot.organisation_id = company.organisation_id AND issue_date >= month AND issue_date < (month + interval '1 month')::date) AS slots`,
        [organisations, months],
      );
    },
  });
};
