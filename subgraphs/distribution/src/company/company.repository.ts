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
      sum(plan.single_copy_draw)::bigint AS outlet_copies,
      sum(plan.returned_copies)::bigint AS returned_copies, sum(driven.runs)::int AS runs,
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
    SELECT * FROM counted
    UNION ALL
    SELECT organisation_id, month, issues, gross_copies, outlet_copies, returned_copies, runs, runs_on_time, complaints, is_synthetic
    FROM monthly_figures JOIN asked USING (organisation_id, month)
    WHERE (organisation_id, month) NOT IN (SELECT organisation_id, month FROM counted)
  )
  SELECT organisation_id AS "organisationId", month, issues, gross_copies AS "grossCopies", outlet_copies AS "outletCopies",
    returned_copies AS "returnedCopies", runs, runs_on_time AS "runsOnTime", complaints, is_synthetic AS "isSynthetic"
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
