import { type EntityManager, In } from 'typeorm';
import type { Scope } from '../access/scope.ts';
import { daysOfMonth } from '../calendar/month.ts';
import {
  type DistributionFigures,
  DistributionProfileEntity,
  MonthlyFiguresEntity,
} from './distribution-profile.entity.ts';

export const profileRepository = (manager: EntityManager) =>
  manager.getRepository(DistributionProfileEntity).extend({
    ofOrganisations(organisationIds: readonly string[]) {
      return this.findBy({ organisationId: In(organisationIds) });
    },
  });

/** From the plans of the month's issues, or, where a month has none, as it was reported. */
const figures = `
  WITH plans AS (
    SELECT id, organisation_id, total_draw, returned_copies, is_synthetic FROM issue_plans
    WHERE organisation_id = ANY($1) AND issue_date >= $3::date AND issue_date < $4::date AND issue_id IS NOT NULL
  ), counted AS (
    SELECT organisation_id, count(*)::int AS issues, sum(total_draw)::bigint AS gross,
           sum(returned_copies)::bigint AS returned, bool_or(is_synthetic) AS synthetic
    FROM plans GROUP BY organisation_id
  ), driven AS (
    SELECT run.organisation_id, count(*)::int AS runs,
           (count(*) FILTER (WHERE completed_at <= deadline_at))::int AS on_time
    FROM delivery_runs run JOIN plans ON plans.id = run.plan_id WHERE status = 'COMPLETED' GROUP BY 1
  ), complained AS (
    SELECT complaint.organisation_id, count(*)::int AS complaints
    FROM complaints complaint JOIN plans ON plans.id = complaint.plan_id GROUP BY 1
  )
  SELECT organisation_id AS "organisationId", $2 AS month, issues, gross AS "grossCopies",
         returned AS "returnedCopies", coalesce(runs, 0) AS runs, coalesce(on_time, 0) AS "runsOnTime",
         coalesce(complaints, 0) AS complaints, synthetic AS "isSynthetic"
  FROM counted LEFT JOIN driven USING (organisation_id) LEFT JOIN complained USING (organisation_id)
  UNION ALL
  SELECT organisation_id, month, issues, gross_copies, returned_copies, runs, runs_on_time, complaints, is_synthetic
  FROM monthly_figures
  WHERE organisation_id = ANY($1) AND month = $2 AND organisation_id NOT IN (SELECT organisation_id FROM counted)`;

export const figuresRepository = (manager: EntityManager, scope: Scope) =>
  manager.getRepository(MonthlyFiguresEntity).extend({
    async ofMonth(organisationIds: readonly string[], month: string): Promise<DistributionFigures[]> {
      const seen = organisationIds.filter(
        (id) => scope === 'EVERY' || (scope !== 'NONE' && scope.organisation === id.toLowerCase()),
      );
      if (seen.length === 0) return [];
      return this.query(figures, [seen, month, ...daysOfMonth(month)]);
    },
  });
