import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { visibleTo } from '../access.ts';
import type { IssuePlan } from '../issue-plan/issue-plan.entity.ts';
import { DeliveryRunEntity } from './delivery-run.entity.ts';

/** An id tells when it was given. */
const asPlanned = { by: ['row.id'], direction: 'ASC' } as const;

type RouteLoad = { readonly routeId: string; readonly copies: number };

export const deliveryRunRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryRunEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    ofPlans(planIds: readonly string[]) {
      return this.partsOf('planId', planIds);
    },
    pagesOfPlans(planIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.planId', planIds, page, asPlanned);
    },
    /** Plans a run for each route that has copies, or loads those that have not left yet with what they have now. */
    async plan({ id, organisationId, issueDate }: IssuePlan, loads: readonly RouteLoad[]): Promise<void> {
      const routeIds = loads.map(({ routeId }) => routeId);
      await this.query(
        `INSERT INTO delivery_runs (id, organisation_id, plan_id, route_id, carrier_id, issue_date, deadline_at, copies, status)
         SELECT load.id, routes.organisation_id, $1, routes.id, routes.carrier_id, $2::date,
                ($2::date + routes.deadline) AT TIME ZONE 'Asia/Shanghai', load.copies, 'PLANNED'
         FROM unnest($3::uuid[], $4::uuid[], $5::int[]) AS load (id, route_id, copies) JOIN routes ON routes.id = load.route_id
         WHERE routes.organisation_id = $6
         ON CONFLICT (plan_id, route_id) DO UPDATE
         SET copies = excluded.copies, version = delivery_runs.version + 1, updated_at = now()
         WHERE delivery_runs.status = 'PLANNED' AND delivery_runs.copies <> excluded.copies`,
        [
          id,
          issueDate,
          loads.map(() => uuidv7()),
          routeIds,
          loads.map(({ copies }) => copies),
          organisationId,
        ],
      );
      await this.query(
        `UPDATE delivery_runs SET copies = 0, version = version + 1, updated_at = now()
         WHERE plan_id = $1 AND status = 'PLANNED' AND copies > 0 AND route_id <> ALL ($2::uuid[])`,
        [id, routeIds],
      );
    },
    /** Completed runs of a carrier between two days, the second not included. */
    async completedBy(
      carrierId: string,
      from: string,
      before: string,
    ): Promise<{ runs: number; copies: number }> {
      const [sum] = await this.query(
        `SELECT count(*)::int AS runs, coalesce(sum(copies), 0)::int AS copies FROM delivery_runs
         WHERE carrier_id = $1 AND issue_date >= $2 AND issue_date < $3 AND status = 'COMPLETED'`,
        [carrierId, from, before],
      );
      return sum;
    },
  });
