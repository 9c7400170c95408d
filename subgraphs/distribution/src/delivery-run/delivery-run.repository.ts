import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, readPages, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { visibleTo } from '../access.ts';
import type { DateRangeInput, DeliveryRunStatus, PlanRunSort } from '../generated/resolvers.ts';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';
import { DeliveryRunEntity } from './delivery-run.entity.ts';

const ordersOfPlan = {
  // An id tells when it was given.
  AS_PLANNED: { by: ['row.id'], direction: 'ASC' },
  LATE_FIRST: { by: ['row.secondsLate', 'row.id'], direction: 'DESC' },
} as const;

const newestIssue = { by: ['row.issueDate', 'row.id'], direction: 'DESC' } as const;
const sums = { copies: { number: 'row.copies' } };

export type DeliveryRunPage = PageArguments & {
  carrierId?: string | null | undefined;
  routeId?: string | null | undefined;
  status?: DeliveryRunStatus | null | undefined;
  days?: DateRangeInput | null | undefined;
};

export type PlanRunsPage = PageArguments & { orderBy: PlanRunSort };

type SettledRuns = { readonly runs: number; readonly copies: number; readonly payMinor: bigint };
type RouteLoad = { readonly routeId: string; readonly copies: number };

export const deliveryRunRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryRunEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    ofPlans(planIds: readonly string[]) {
      return this.partsOf('planId', planIds);
    },
    page({ days, first, after, ...asked }: DeliveryRunPage) {
      const runs = withinDays(matching(this.visible(), asked), 'row.issueDate', days);
      return readPage(runs, { first, after }, newestIssue, sums);
    },
    pagesOfPlans(planIds: readonly string[], { orderBy, ...page }: PlanRunsPage) {
      return readPages(this.visible(), 'row.planId', planIds, page, ordersOfPlan[orderBy], sums);
    },
    /**
     * Plans a run for each route that has copies, or loads those that have not left yet with what they have now, and
     * those that were called off with the issue.
     */
    async plan(
      { id, organisationId, issueDate }: IssuePlan,
      loads: readonly RouteLoad[],
      graceMinutes: number,
    ): Promise<void> {
      const routeIds = loads.map(({ routeId }) => routeId);
      await this.query(
        `INSERT INTO delivery_runs (id, organisation_id, plan_id, route_id, carrier_id, issue_date, deadline_at, grace_minutes, copies, status, copy_rate_minor)
         SELECT load.id, routes.organisation_id, $1, routes.id, routes.carrier_id, $2::date,
                ($2::date + routes.deadline) AT TIME ZONE 'Asia/Shanghai', $7, load.copies, 'PLANNED', carriers.copy_rate_minor
         FROM unnest($3::uuid[], $4::uuid[], $5::int[]) AS load (id, route_id, copies) JOIN routes ON routes.id = load.route_id
         JOIN carriers ON carriers.id = routes.carrier_id
         WHERE routes.organisation_id = $6
         ON CONFLICT (plan_id, route_id) DO UPDATE
         SET copies = excluded.copies, status = 'PLANNED', cancellation_id = NULL, version = delivery_runs.version + 1, updated_at = now()
         WHERE delivery_runs.status = 'PLANNED' AND delivery_runs.copies <> excluded.copies OR delivery_runs.cancellation_id IS NOT NULL`,
        [
          id,
          issueDate,
          loads.map(() => uuidv7()),
          routeIds,
          loads.map(({ copies }) => copies),
          organisationId,
          graceMinutes,
        ],
      );
      await this.query(
        `UPDATE delivery_runs SET copies = 0, version = version + 1, updated_at = now()
         WHERE plan_id = $1 AND status = 'PLANNED' AND copies > 0 AND route_id <> ALL ($2::uuid[])`,
        [id, routeIds],
      );
    },
    /** Calls off the runs of an issue that does not appear. */
    async callOff(planId: string, cancellationId: string, reason: string): Promise<void> {
      await this.query(
        `UPDATE delivery_runs SET status = 'CANCELLED', change_reason = $3, cancellation_id = $2, version = version + 1, updated_at = now()
         WHERE plan_id = $1 AND status = 'PLANNED'`,
        [planId, cancellationId, reason],
      );
    },
    /** Takes a carrier's completed runs that are not settled yet, before a day, into a settlement. */
    async settle(carrierId: string, before: string, settlementId: string): Promise<SettledRuns> {
      const [sum] = await this.query(
        `WITH settled AS (
           UPDATE delivery_runs SET settlement_id = $3
           WHERE carrier_id = $1 AND issue_date < $2 AND status = 'COMPLETED' AND settlement_id IS NULL
           RETURNING copies, copy_rate_minor
         )
         SELECT count(*)::int AS runs, coalesce(sum(copies), 0)::int AS copies,
           coalesce(sum(copies * copy_rate_minor), 0)::bigint AS "payMinor" FROM settled`,
        [carrierId, before, settlementId],
      );
      return sum;
    },
    /** Gives the runs of a settlement that is void back to the next one. */
    async unsettle(settlementId: string): Promise<void> {
      await this.query('UPDATE delivery_runs SET settlement_id = NULL WHERE settlement_id = $1', [
        settlementId,
      ]);
    },
  });
