import type { EntityManager } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import type { Scope } from '../access/scope.ts';
import { DeliveryRunEntity } from './delivery-run.entity.ts';

export const deliveryRunRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, DeliveryRunEntity, scope).extend({
    ofPlans(planIds: readonly string[]) {
      return this.ofParents('planId', planIds, 'createdAt');
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
    /** Drives every planned run, a few of them too late: figures of the demonstration, as good as any. */
    async driveForDemonstration(): Promise<void> {
      const luck = `(get_byte(uuid_send(route_id), 15) + 7 * extract(day FROM issue_date)::int)`;
      await this.query(
        `UPDATE delivery_runs SET status = 'DEPARTED',
           departed_at = deadline_at - make_interval(mins => 200 - ${luck} % 30)
         WHERE status = 'PLANNED'`,
      );
      await this.query(
        `UPDATE delivery_runs SET status = 'COMPLETED', completed_at = deadline_at
           + make_interval(mins => CASE WHEN ${luck} % 37 = 5 THEN 12 ELSE -5 - ${luck} % 45 END)
         WHERE status = 'DEPARTED'`,
      );
    },
  });
