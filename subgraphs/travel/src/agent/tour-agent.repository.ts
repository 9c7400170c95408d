import type { Viewer } from '@media-graph/service';
import {
  matching,
  type PageArguments,
  readPage,
  rowsOf,
  whetherRetired,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { DateRangeInput } from '../generated/resolvers.ts';
import {
  TourAgentEntity,
  TourAgentRateEntity,
  type TourCommission,
  TourCommissionEntity,
  TourCommissionPaymentEntity,
} from './tour-agent.entity.ts';

const byAge = { by: ['row.id'], direction: 'ASC' } as const;
const byDeparture = { by: ['row.departsOn', 'row.id'], direction: 'ASC' } as const;

const sums = {
  commission: { fen: 'row.commission_minor' },
  paid: { fen: 'row.paid_minor' },
  owed: { fen: 'row.owed_minor' },
};

type CommissionPage = PageArguments & {
  agentId?: string | null | undefined;
  status?: TourCommission['status'] | null | undefined;
  departs?: DateRangeInput | null | undefined;
  isOwed: boolean;
};

export const agentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourAgentEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ isRetired, ...page }: PageArguments & { isRetired: boolean }) {
      return readPage(whetherRetired(this.visible(), isRetired), page, byAge);
    },
  });

export const agentRateRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourAgentRateEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofAgents(agentIds: readonly string[]) {
      return this.partsOf('agentId', agentIds, 'validFrom', 'setAt');
    },
  });

export const commissionRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourCommissionEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ departs, isOwed, first, after, ...asked }: CommissionPage) {
      const commissions = withinDays(matching(this.visible(), asked), 'row.departsOn', departs);
      if (isOwed) commissions.andWhere('row.owedMinor <> 0');
      return readPage(commissions, { first, after }, byDeparture, sums);
    },
    /** What agents are owed, in fen. */
    owedTo(agentIds: readonly string[]): Promise<{ id: string; owedMinor: bigint }[]> {
      return this.query(
        `SELECT agent_id AS id, sum(owed_minor)::bigint AS "owedMinor" FROM tour_commissions row
         WHERE agent_id = ANY($1) AND ${visibleTo(viewer, 'FINANCE')('row')} GROUP BY 1`,
        [agentIds],
      );
    },
  });

export const commissionPaymentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourCommissionPaymentEntity, visibleTo(viewer, 'FINANCE')).extend({
    ofBookings(bookingIds: readonly string[]) {
      return this.partsOf('bookingId', bookingIds, 'recordedAt');
    },
  });
