import { type PageArguments, readPage } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import type { Scope } from '../access/scope.ts';
import {
  type Draw,
  DrawEntity,
  type IssuePlan,
  IssuePlanEntity,
  PrintNoticeEntity,
} from './issue-plan.entity.ts';

const newestIssue = { by: ['row.issueDate', 'row.id'], direction: 'DESC' } as const;
const newestNotice = { by: ['row.issuedAt', 'row.id'], direction: 'DESC' } as const;

export const issuePlanRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, IssuePlanEntity, scope).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, newestIssue);
    },
    ofIssues(issueIds: readonly string[]) {
      return this.ofParents('issueId', issueIds, 'createdAt');
    },
    /** Locks a plan whose version nobody asked for, because a part of it changes. */
    async lock(id: string): Promise<IssuePlan | null> {
      return this.visible().andWhere({ id }).setLock('pessimistic_write').getOne();
    },
    /** Every title that an organisation delivers on a day. */
    onDate({ organisationId, issueDate }: Pick<IssuePlan, 'organisationId' | 'issueDate'>) {
      return this.visible()
        .andWhere({ organisationId, issueDate })
        .orderBy('row.createdAt')
        .addOrderBy('row.id')
        .getMany();
    },
  });

export const drawRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, DrawEntity, scope).extend({
    ofPlans(planIds: readonly string[]) {
      return this.visible()
        .andWhere({ planId: In(planIds) })
        .orderBy({ 'row.planId': 'ASC', 'row.kind': 'ASC', 'row.createdAt': 'ASC', 'row.id': 'ASC' })
        .getMany();
    },
    /** The draw of a kind for a route or an outlet. */
    at(planId: string, kind: Draw['kind'], place: Pick<Draw, 'routeId' | 'outletId'>): Promise<Draw | null> {
      const ofPlace = place.routeId ? { routeId: place.routeId } : { outletId: place.outletId! };
      return this.visible()
        .andWhere({ planId, kind, ...ofPlace })
        .getOne();
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

export const printNoticeRepository = (manager: EntityManager, scope: Scope) =>
  manager.getRepository(PrintNoticeEntity).extend({
    /** Both who wrote a notice and who got it see it. */
    visible() {
      const query = this.createQueryBuilder('row');
      if (scope === 'NONE') query.where('false');
      else if (scope !== 'EVERY')
        query.where('(row.organisationId = :own OR row.printerId = :own)', { own: scope.organisation });
      return query;
    },
    byIds(ids: readonly string[]) {
      return this.visible()
        .andWhere({ id: In(ids) })
        .getMany();
    },
    ofPlans(planIds: readonly string[]) {
      return this.visible()
        .andWhere({ planId: In(planIds) })
        .orderBy('row.number')
        .getMany();
    },
    page(page: PageArguments) {
      return readPage(this.visible(), page, newestNotice);
    },
    /** What printing works were asked for, by issue. */
    async copiesOfIssues(issueIds: readonly string[]): Promise<{ id: string; copies: number }[]> {
      return this.visible()
        .andWhere({ issueId: In(issueIds) })
        .select('row.issueId', 'id')
        .addSelect('sum(row.copies)::int', 'copies')
        .groupBy('row.issueId')
        .getRawMany();
    },
  });
