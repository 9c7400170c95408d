import type { Viewer } from '@media-graph/service';
import { type CompanyMonthKey, isId } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { isOnTimeSql } from '../delivery-run/punctuality.ts';
import {
  type DistributionFigures,
  DistributionFiguresEntity,
  type DistributionProfile,
  DistributionProfileEntity,
} from './company.entity.ts';

/**
 * From the plans of the month's issues, or, where a month has none, as it was reported; and from what turned out in it not
 * to have come, which is all that some months have.
 */
const figuresOf = (visible: string): string => `
  WITH asked AS (
    SELECT asked.organisation_id, asked.month, (asked.month || '-01')::date AS first,
      ((asked.month || '-01')::date + interval '1 month')::date AS after
    FROM unnest($1::uuid[], $2::text[]) AS asked (organisation_id, month) WHERE ${visible}
  ), counted AS (
    SELECT asked.organisation_id, asked.month, count(*)::int AS issues, sum(plan.total_draw)::bigint AS gross_copies,
      sum(plan.single_copy_draw - plan.undelivered_copies)::bigint AS outlet_copies, sum(plan.returned_copies)::bigint AS returned_copies,
      sum(plan.undelivered_copies + plan.undelivered_route_copies)::bigint AS undelivered_copies, sum(driven.runs)::int AS runs,
      sum(driven.on_time)::int AS runs_on_time, sum(complained.complaints)::int AS complaints, sum(complained.of_outlets)::int AS outlet_complaints,
      bool_or(plan.is_synthetic) AS is_synthetic
    FROM asked
    JOIN issue_plans plan ON plan.organisation_id = asked.organisation_id
      AND issue_date >= asked.first AND issue_date < asked.after AND issue_id IS NOT NULL AND status <> 'CANCELLED'
    CROSS JOIN LATERAL (
      SELECT count(*) AS runs, count(*) FILTER (WHERE ${isOnTimeSql('run')}) AS on_time
      FROM delivery_runs run WHERE plan_id = plan.id AND status = 'COMPLETED'
    ) AS driven
    CROSS JOIN LATERAL (SELECT count(*) AS complaints, count(outlet_id) AS of_outlets FROM complaints WHERE plan_id = plan.id) AS complained
    GROUP BY 1, 2
  ), reported AS (
    SELECT * FROM counted
    UNION ALL
    SELECT organisation_id, month, issues, gross_copies, outlet_copies, returned_copies, 0, runs, runs_on_time, complaints, 0, is_synthetic
    FROM monthly_figures JOIN asked USING (organisation_id, month)
    WHERE (organisation_id, month) NOT IN (SELECT organisation_id, month FROM counted)
  ), short AS (
    SELECT asked.organisation_id, asked.month, sum(entry.copies)::bigint AS copies,
      coalesce(sum(entry.copies) FILTER (WHERE draw.kind = 'SINGLE_COPY'), 0)::bigint AS of_outlets, bool_or(plan.is_synthetic) AS is_synthetic
    FROM asked JOIN delivery_shortfalls entry ON entry.organisation_id = asked.organisation_id
      AND entry.counted_on >= asked.first AND entry.counted_on < asked.after
    JOIN draws draw ON draw.id = entry.draw_id JOIN issue_plans plan ON plan.id = entry.plan_id AND plan.issue_id IS NOT NULL
    GROUP BY 1, 2
  ), known AS (
    SELECT organisation_id, month, coalesce(issues, 0) AS issues, coalesce(gross_copies, 0) AS gross_copies,
      CASE WHEN reported.month IS NULL OR outlet_copies IS NOT NULL THEN coalesce(outlet_copies, 0) - coalesce(of_outlets, 0) END AS outlet_copies,
      coalesce(returned_copies, 0) AS returned_copies, coalesce(undelivered_copies, 0) + coalesce(copies, 0) AS undelivered_copies,
      coalesce(runs, 0) AS runs, coalesce(runs_on_time, 0) AS runs_on_time, coalesce(complaints, 0) AS complaints,
      coalesce(outlet_complaints, 0) AS outlet_complaints,
      coalesce(reported.is_synthetic, short.is_synthetic) AS is_synthetic
    FROM reported FULL JOIN short USING (organisation_id, month)
  )
  SELECT organisation_id AS "organisationId", month, issues, gross_copies AS "grossCopies", outlet_copies AS "outletCopies",
    returned_copies AS "returnedCopies", undelivered_copies AS "undeliveredCopies", runs, runs_on_time AS "runsOnTime", complaints, outlet_complaints AS "outletComplaints", is_synthetic AS "isSynthetic"
  FROM known`;

export const companyRepository = (manager: EntityManager) =>
  manager.getRepository(DistributionProfileEntity).extend({
    ofOrganisations(organisationIds: readonly string[]): Promise<DistributionProfile[]> {
      return this.createQueryBuilder('row')
        .where('row.organisationId = ANY(:organisationIds)', { organisationIds })
        .getMany();
    },
  });

export const figuresRepository = (manager: EntityManager, viewer: Viewer) =>
  manager.getRepository(DistributionFiguresEntity).extend({
    ofMonths(keys: readonly CompanyMonthKey[]): Promise<DistributionFigures[]> {
      const possible = keys.filter(({ organisationId }) => isId(organisationId));
      return this.query(figuresOf(visibleTo(viewer, 'HEADQUARTERS')('asked')), [
        possible.map(({ organisationId }) => organisationId),
        possible.map(({ month }) => month),
      ]);
    },
  });
