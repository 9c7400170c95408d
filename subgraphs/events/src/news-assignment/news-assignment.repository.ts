import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { newsroomsAlone } from '../access.ts';
import { type NewsAssignment, NewsAssignmentEntity } from './news-assignment.entity.ts';

export const newsAssignmentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, NewsAssignmentEntity, newsroomsAlone(viewer)).extend({
    pagesOfPeople(personIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.personId', personIds, page, {
        ...{ by: ['row.dueAt', 'row.id'], direction: 'DESC' },
      });
    },
    /** Who is to go for what is planned of events, and has not delivered. */
    openOfEvents(eventIds: readonly string[]): Promise<NewsAssignment[]> {
      return this.visible()
        .andWhere(`row.status IN ('ASSIGNED', 'ACCEPTED')`)
        .andWhere('row.coverage_id IN (SELECT id FROM news_coverages WHERE event_id = ANY(:eventIds))', {
          eventIds,
        })
        .orderBy('row.dueAt')
        .addOrderBy('row.id')
        .getMany();
    },
    /** Calls off who has not delivered. */
    async cancelOpen(coverageId: string, reason: string): Promise<void> {
      await manager.query(
        `UPDATE news_assignments SET status = 'CANCELLED', status_reason = $2, version = version + 1, updated_at = now()
         WHERE coverage_id = $1 AND status IN ('ASSIGNED', 'ACCEPTED')`,
        [coverageId, reason],
      );
    },
  });
