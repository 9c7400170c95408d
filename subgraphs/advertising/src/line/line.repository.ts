import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { businessRepository } from '../business/business.repository.ts';
import { inReach } from '../business/reach.ts';
import type { AdLineStatus } from '../generated/resolvers.ts';
import { AdLineEntity, type AdSponsorship, AdSponsorshipEntity } from './line.entity.ts';

/** Lines in a state, where a reservation that has run out is expired already. */
const inStatus = (status: AdLineStatus): string => {
  if (status === 'RESERVED') return 'row.status = :status AND row.reserved_until > now()';
  if (status === 'EXPIRED')
    return `(row.status = :status OR (row.status = 'RESERVED' AND row.reserved_until <= now()))`;
  return 'row.status = :status';
};

export const lineRepository = (manager: EntityManager, viewer: Viewer) =>
  businessRepository(manager, AdLineEntity, viewer, 'FIGURES').extend({
    page(status: AdLineStatus | null | undefined, page: PageArguments) {
      const lines = this.visible();
      if (status) lines.andWhere(inStatus(status), { status });
      return readPage(lines, page, { by: ['row.startsOn', 'row.id'], direction: 'DESC' });
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

export const sponsorshipRepository = (manager: EntityManager, viewer: Viewer) =>
  manager.getRepository(AdSponsorshipEntity).extend({
    /** Those that every reader may see, and those that the viewer may see besides. */
    of(parent: 'articleId' | 'eventId', ids: readonly string[]): Promise<AdSponsorship[]> {
      return this.createQueryBuilder('row')
        .where(`row.${parent} = ANY(:ids)`, { ids })
        .andWhere('row.shown')
        .orderBy('row.line_id')
        .getMany();
    },
    /** Ids of the lines that pay for articles or events, of those that were booked, with their parent's. */
    linesOf(
      parent: 'article_id' | 'event_id',
      ids: readonly string[],
    ): Promise<{ parentId: string; lineId: string }[]> {
      return manager.query(
        `SELECT paid.${parent} AS "parentId", line.id AS "lineId"
         FROM sponsorships paid JOIN lines line ON line.id = paid.line_id
         WHERE paid.${parent} = ANY($1) AND paid.shown AND ${inReach(viewer, 'FIGURES')('line')}
         ORDER BY line.starts_on, line.id`,
        [ids],
      );
    },
  });
