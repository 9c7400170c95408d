import type { Viewer } from '@media-graph/service';
import { badInput, isId, type PageArguments, readPage, rowsOf, withinTimes } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { newsroomsAlone } from '../access.ts';
import type { QueryNewsCoveragesArgs } from '../generated/resolvers.ts';
import { NewsCoverageEntity } from './news-coverage.entity.ts';

type NewsCoveragePage = PageArguments & Omit<QueryNewsCoveragesArgs, keyof PageArguments>;

export const newsCoverageRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, NewsCoverageEntity, newsroomsAlone(viewer)).extend({
    page({ due, medium, sectionId, status, isUnassigned, ...page }: NewsCoveragePage) {
      if (due?.from && due.until && due.until < due.from) throw badInput('`until` lies before `from`');
      const coverages = this.visible();
      if (due) withinTimes(coverages, 'row.dueAt', due);
      if (medium) coverages.andWhere('row.medium = :medium', { medium });
      if (status) coverages.andWhere('row.status = :status', { status });
      if (sectionId != null)
        coverages.andWhere(isId(sectionId) ? 'row.sectionId = :sectionId' : 'FALSE', { sectionId });
      if (isUnassigned)
        coverages.andWhere(
          `NOT EXISTS (SELECT FROM news_assignments
             WHERE coverage_id = row.id AND status <> 'CANCELLED' OFFSET 0)`,
        );
      return readPage(coverages, page, { by: ['row.dueAt', 'row.id'], direction: 'ASC' });
    },
    /** Drops what was planned of events that are cancelled, with who was to go. @returns who is to be told */
    async dropAll(eventIds: readonly string[], reason: string): Promise<string[]> {
      await manager.query(
        `UPDATE news_coverages SET status = 'DROPPED', status_reason = $2, version = version + 1, updated_at = now()
         WHERE event_id = ANY ($1) AND status = 'PLANNED'`,
        [eventIds, reason],
      );
      const [called]: [{ id: string }[]] = await manager.query(
        `UPDATE news_assignments SET status = 'CANCELLED', status_reason = $2, version = news_assignments.version + 1,
           updated_at = now()
         FROM news_coverages coverage
         WHERE coverage.id = coverage_id AND coverage.event_id = ANY ($1)
           AND news_assignments.status IN ('ASSIGNED', 'ACCEPTED')
         RETURNING news_assignments.id`,
        [eventIds, reason],
      );
      return called.map(({ id }) => id);
    },
  });
