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

/** From the plans of the month's issues, or, where a month has none, as it was reported. */
const figuresOf = (visible: string): string => `
  WITH asked AS (
    SELECT asked.organisation_id, asked.month, (asked.month || '-01')::date AS first,
      ((asked.month || '-01')::date + interval '1 month')::date AS after
    FROM unnest($1::uuid[], $2::text[]) AS asked (organisation_id, month) WHERE ${visible}
  ), counted AS (
    SELECT asked.organisation_id, asked.month, count(*)::int AS issues, sum(plan.total_draw)::bigint AS gross_copies,
      sum(plan.single_copy_draw - plan.undelivered_copies)::bigint AS outlet_copies, sum(plan.returned_copies)::bigint AS returned_copies,
      sum(plan.undelivered_copies + plan.undelivered_route_copies)::bigint AS undelivered_copies, sum(driven.runs)::int AS runs,
      sum(driven.on_time)::int AS runs_on_time, sum(complained.complaints)::int AS complaints,
      bool_or(plan.is_synthetic) AS is_synthetic
    FROM asked
    JOIN issue_plans plan ON plan.organisation_id = asked.organisation_id
      AND issue_date >= asked.first AND issue_date < asked.after AND issue_id IS NOT NULL AND status <> 'CANCELLED'
    CROSS JOIN LATERAL (
      SELECT count(*) AS runs, count(*) FILTER (WHERE ${isOnTimeSql('run')}) AS on_time
      FROM delivery_runs run WHERE plan_id = plan.id AND status = 'COMPLETED'
    ) AS driven
    CROSS JOIN LATERAL (SELECT count(*) AS complaints FROM complaints WHERE plan_id = plan.id) AS complained
    GROUP BY 1, 2
  ), known AS (
    SELECT counted.organisation_id, month, issues, gross_copies, outlet_copies - short.of_outlets AS outlet_copies, returned_copies,
      undelivered_copies + short.copies AS undelivered_copies, runs, runs_on_time, complaints, is_synthetic
    FROM counted JOIN asked USING (organisation_id, month) CROSS JOIN LATERAL (
      SELECT coalesce(sum(entry.copies), 0)::bigint AS copies, coalesce(sum(entry.copies) FILTER (WHERE draw.kind = 'SINGLE_COPY'), 0)::bigint AS of_outlets
      FROM delivery_shortfalls entry JOIN draws draw ON draw.id = entry.draw_id JOIN issue_plans plan ON plan.id = entry.plan_id
      WHERE entry.organisation_id = asked.organisation_id AND entry.counted_on >= asked.first AND entry.counted_on < asked.after AND plan.issue_id IS NOT NULL
    ) AS short
    UNION ALL
    SELECT organisation_id, month, issues, gross_copies, outlet_copies, returned_copies, 0, runs, runs_on_time, complaints, is_synthetic
    FROM monthly_figures JOIN asked USING (organisation_id, month)
    WHERE (organisation_id, month) NOT IN (SELECT organisation_id, month FROM counted)
  )
  SELECT organisation_id AS "organisationId", month, issues, gross_copies AS "grossCopies", outlet_copies AS "outletCopies",
    returned_copies AS "returnedCopies", undelivered_copies AS "undeliveredCopies", runs, runs_on_time AS "runsOnTime", complaints, is_synthetic AS "isSynthetic"
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
