import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, readPages, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { accountsOf } from '../advertiser/accounts-of.ts';
import { idOrNone } from '../advertiser/id-or-none.ts';
import type { AdLineSort, AdLineStatus, AdMedium, DateRangeInput } from '../generated/resolvers.ts';
import { type AdLine, AdLineEntity } from './line.entity.ts';

/** Lines in a state, where a reservation that has run out is expired already. */
const inStatus = (status: AdLineStatus): string => {
  if (status === 'RESERVED') return 'row.status = :status AND row.reserved_until > now()';
  if (status === 'EXPIRED')
    return `(row.status = :status OR (row.status = 'RESERVED' AND row.reserved_until <= now()))`;
  return 'row.status = :status';
};

export const byStart = { by: ['row.startsOn', 'row.id'], direction: 'ASC' } as const;
const orders = {
  START_LAST: { by: ['row.startsOn', 'row.id'], direction: 'DESC' },
  START_FIRST: byStart,
  DEAREST: { by: ['row.costMinor', 'row.id'], direction: 'DESC' },
} as const;

/** What is added up of lines. */
export const lineSums = { cost: { fen: 'row.cost_minor' }, invoiced: { fen: 'row.invoiced_minor' } };

type LinePage = PageArguments & {
  status?: AdLineStatus | null | undefined;
  advertiserId?: string | null | undefined;
  productId?: string | null | undefined;
  sectionId?: string | null | undefined;
  issueId?: string | null | undefined;
  medium?: AdMedium | null | undefined;
  isArticleUnmarked: boolean;
  days?: DateRangeInput | null | undefined;
  orderBy: AdLineSort;
};

/** Lines that hold or have sold a place where an id is. */
const placedIn = (column: 'section_id' | 'issue_id', parameter: string): string =>
  `row.id IN (SELECT placed.line_id FROM placements placed WHERE placed.${column} = :${parameter} AND placed.state <> 'RELEASED')`;

export const lineRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'HEADQUARTERS');
  return rowsOf(manager, AdLineEntity, visible).extend({
    page({
      status,
      advertiserId,
      sectionId,
      issueId,
      medium,
      days,
      orderBy,
      first,
      after,
      ...asked
    }: LinePage) {
      const { productId, isArticleUnmarked } = asked;
      const lines = withinDays(matching(this.visible(), { productId }), 'row.startsOn', days);
      if (isArticleUnmarked) lines.andWhere('row.articleId IS NOT NULL AND row.articleMarkedAt IS NULL');
      if (advertiserId)
        lines.andWhere(`row.orderId IN (SELECT o.id FROM orders o WHERE o.account_id IN ${accountsOf})`, {
          advertiserId: idOrNone(advertiserId),
        });
      if (sectionId) lines.andWhere(placedIn('section_id', 'sectionId'), { sectionId: idOrNone(sectionId) });
      if (issueId) lines.andWhere(placedIn('issue_id', 'issueId'), { issueId: idOrNone(issueId) });
      if (medium)
        lines.andWhere('row.productId IN (SELECT sold.id FROM products sold WHERE sold.medium = :medium)', {
          medium,
        });
      if (status) lines.andWhere(inStatus(status), { status });
      return readPage(lines, { first, after }, orders[orderBy], lineSums);
    },
    /** Those that were booked to pay for articles, the first of each. */
    ofArticles(articleIds: readonly string[]): Promise<AdLine[]> {
      return this.visible()
        .andWhere(
          `row.id = ANY(ARRAY(SELECT DISTINCT ON (paid.article_id) line.id
             FROM sponsorships paid JOIN lines line ON line.id = paid.line_id
             WHERE paid.shown AND paid.article_id = ANY(:articleIds) AND ${visible('line')}
             ORDER BY paid.article_id, line.starts_on, line.id))`,
          { articleIds },
        )
        .getMany();
    },
    /** Those that were booked to support events. */
    pagesOfEvents(eventIds: readonly string[], page: PageArguments) {
      const booked = 'EXISTS (SELECT FROM sponsorships paid WHERE paid.line_id = row.id AND paid.shown)';
      return readPages(this.visible().andWhere(booked), 'row.eventId', eventIds, page, byStart, lineSums);
    },
    pagesOfOrders(orderIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.orderId', orderIds, page, byStart, lineSums);
    },
    /**
     * Makes the caller the only one who sells this company's inventory until the transaction ends: concurrent checks
     * of the exclusion constraints would wait for each other in a circle.
     */
    async lockSales(organisationId: string): Promise<void> {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('sales ' || $1, 0))`, [
        organisationId,
      ]);
    },
    /** Notes which reservations of the company have run out; the database then frees what they held. After `lockSales`. */
    async expireOverdue(organisationId: string): Promise<void> {
      await manager.query(
        `UPDATE lines SET status = 'EXPIRED', reserved_until = NULL, version = version + 1, updated_at = now()
         WHERE organisation_id = $1 AND status = 'RESERVED' AND reserved_until <= now()`,
        [organisationId],
      );
    },
  });
};
