import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, readPages, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { noticesVisibleTo, visibleTo } from '../access.ts';
import type {
  DateRangeInput,
  DrawBasis,
  IssuePlanSort,
  IssuePlanStatus,
  PrintNoticeStatus,
} from '../generated/resolvers.ts';
import {
  type Draw,
  DrawEntity,
  IssueCancellationEntity,
  type IssuePlan,
  IssuePlanEntity,
  type PrintNotice,
  PrintNoticeEntity,
  type ProposedDraw,
} from './issue-plan.entity.ts';
import { readProposedDraws } from './read-proposed-draws.ts';

const newestIssue = { by: ['row.issueDate', 'row.id'], direction: 'DESC' } as const;
const orders = { NEWEST: newestIssue, OLDEST: { ...newestIssue, direction: 'ASC' } } as const;
const byKind = { by: ['row.kind', 'row.id'], direction: 'ASC' } as const;
const newestNotice = { by: ['row.issuedAt', 'row.id'], direction: 'DESC' } as const;

const sums = {
  totalDraw: { number: 'row.total_draw' },
  returnedCopies: { number: 'row.returned_copies' },
};

/** What holds is asked for. */
const asked = { copies: { number: 'CASE WHEN row.withdrawn_at IS NULL THEN row.copies ELSE 0 END' } };

export type IssuePlanPage = PageArguments & {
  issueId?: string | null | undefined;
  titleId?: string | null | undefined;
  status?: IssuePlanStatus | null | undefined;
  days?: DateRangeInput | null | undefined;
  orderBy: IssuePlanSort;
};
export type PrintNoticePage = PageArguments & {
  issueId?: string | null | undefined;
  status?: PrintNoticeStatus | null | undefined;
  printerId?: string | null | undefined;
  days?: DateRangeInput | null | undefined;
};

export const issuePlanRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, IssuePlanEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ days, orderBy, first, after, ...asked }: IssuePlanPage) {
      const plans = withinDays(matching(this.visible(), asked), 'row.issueDate', days);
      return readPage(plans, { first, after }, orders[orderBy], sums);
    },
    ofIssues(issueIds: readonly string[]) {
      return this.partsOf('issueId', issueIds, 'createdAt');
    },
    /** Whether the issue of a title on a day is on the road, or has been. */
    hasLeft(titleId: string, issueDate: string): Promise<boolean> {
      return this.visible()
        .andWhere(
          `row.titleId = :titleId AND row.issueDate = :issueDate AND row.status IN ('DISPATCHED', 'CLOSED')`,
          {
            titleId,
            issueDate,
          },
        )
        .getExists();
    },
    /** Every title that an organisation delivers on a day, but for those that do not appear. */
    onDate({ organisationId, issueDate }: Pick<IssuePlan, 'organisationId' | 'issueDate'>) {
      return this.visible()
        .andWhere({ organisationId, issueDate })
        .andWhere(`row.status <> 'CANCELLED'`)
        .orderBy('row.createdAt')
        .addOrderBy('row.id')
        .getMany();
    },
  });

type CancelledDay = { readonly titleId: string; readonly issueDate: string };

export const issueCancellationRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, IssueCancellationEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    ofPlans(planIds: readonly string[]) {
      return this.partsOf('planId', planIds, 'createdAt');
    },
    standing(planId: string) {
      return this.visible()
        .andWhere('row.planId = :planId AND row.reinstatedAt IS NULL', { planId })
        .getOneOrFail();
    },
    /** The days on which titles did not appear. */
    daysOfTitles(titleIds: readonly string[]): Promise<CancelledDay[]> {
      return this.visible()
        .andWhere('row.titleId = ANY(:titleIds) AND row.reinstatedAt IS NULL', { titleIds })
        .getMany();
    },
  });

export const drawRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DrawEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    ofPlans(planIds: readonly string[]) {
      return this.partsOf('planId', planIds);
    },
    pagesOfPlans(planIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.planId', planIds, page, byKind, {
        copies: { number: 'row.copies' },
      });
    },
    /** The draw of a kind for a route or an outlet. */
    at(planId: string, kind: Draw['kind'], place: Pick<Draw, 'routeId' | 'outletId'>): Promise<Draw | null> {
      const ofPlace = place.routeId ? { routeId: place.routeId } : { outletId: place.outletId! };
      return this.visible()
        .andWhere({ planId, kind, ...ofPlace })
        .getOne();
    },
    /** What the draws of a plan could be; see `readProposedDraws`. */
    proposed(plan: IssuePlan, from: DrawBasis, sparePercent: number): Promise<ProposedDraw[]> {
      return readProposedDraws(manager, plan, from, sparePercent);
    },
    /** Sets draws of a plan, however many there are. */
    async take(
      { id, organisationId }: IssuePlan,
      draws: readonly (ProposedDraw & { id: string })[],
    ): Promise<void> {
      await this.query(
        `INSERT INTO draws (id, organisation_id, plan_id, kind, route_id, outlet_id, copies)
         SELECT draw.id, $2, $1, draw.kind, draw.route_id, draw.outlet_id, draw.copies
         FROM unnest($3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::int[]) AS draw (id, kind, route_id, outlet_id, copies)
         ON CONFLICT ON CONSTRAINT draws_one_each DO UPDATE
         SET copies = excluded.copies, version = draws.version + 1, updated_at = now() WHERE draws.copies <> excluded.copies`,
        [
          ...[id, organisationId, draws.map((draw) => draw.id), draws.map(({ kind }) => kind)],
          ...[draws.map(({ routeId }) => routeId), draws.map(({ outletId }) => outletId)],
          draws.map(({ copies }) => copies),
        ],
      );
    },
    /** Copies of each route with those of the outlets on it. */
    copiesByRoute(planId: string): Promise<{ routeId: string; copies: number }[]> {
      return this.query(
        `SELECT coalesce(draws.route_id, route_stops.route_id) AS "routeId", sum(draws.copies)::int AS copies
         FROM draws LEFT JOIN route_stops ON route_stops.outlet_id = draws.outlet_id
         WHERE draws.plan_id = $1 AND coalesce(draws.route_id, route_stops.route_id) IS NOT NULL
         GROUP BY 1 HAVING sum(draws.copies) > 0`,
        [planId],
      );
    },
  });

export const printNoticeRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintNoticeEntity, noticesVisibleTo(viewer)).extend({
    page({ printerId, issueId, status, days, ...page }: PrintNoticePage) {
      const notices = withinDays(matching(this.visible(), { printerId, issueId }), 'row.issueDate', days);
      if (status) notices.andWhere(`row.withdrawnAt IS ${status === 'WITHDRAWN' ? 'NOT ' : ''}NULL`);
      return readPage(notices, page, newestNotice, asked);
    },
    ofPlans(planIds: readonly string[]) {
      return this.partsOf('planId', planIds, 'number');
    },
    /** The last one of a plan that stands. */
    last(planId: string): Promise<PrintNotice | null> {
      return this.visible()
        .andWhere('row.planId = :planId AND row.withdrawnAt IS NULL', { planId })
        .orderBy('row.number', 'DESC')
        .getOne();
    },
    /** Withdraws all of a plan whose issue does not appear. */
    async withdraw(planId: string, reason: string): Promise<void> {
      await this.query(
        'UPDATE print_notices SET withdrawn_at = now(), withdrawal_reason = $2 WHERE plan_id = $1 AND withdrawn_at IS NULL',
        [planId, reason],
      );
    },
    /** What printing works were asked for, by issue. */
    async copiesOfIssues(issueIds: readonly string[]): Promise<{ id: string; copies: number }[]> {
      return this.visible()
        .andWhere('row.issueId = ANY(:issueIds) AND row.withdrawnAt IS NULL', { issueIds })
        .select('row.issueId', 'id')
        .addSelect('sum(row.copies)::int', 'copies')
        .groupBy('row.issueId')
        .getRawMany();
    },
  });
