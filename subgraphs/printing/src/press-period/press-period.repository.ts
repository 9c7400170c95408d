import type { Viewer } from '@media-graph/service';
import { checkOrder, type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { PressPeriodKind, TimeRangeInput } from '../generated/resolvers.ts';
import { PressPeriodEntity } from './press-period.entity.ts';

const byStart = { by: ['row.startsAt', 'row.id'], direction: 'ASC' } as const;

export type PeriodPage = PageArguments & {
  kind?: PressPeriodKind | null | undefined;
  times?: TimeRangeInput | null | undefined;
};

export const pressPeriodRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PressPeriodEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    /** What reaches into the times, the earliest first. */
    pagesOfPresses(pressIds: readonly string[], { kind, times, ...page }: PeriodPage) {
      checkOrder(times);
      const periods = this.visible();
      if (kind) periods.andWhere('row.kind = :kind', { kind });
      if (times?.until) periods.andWhere('row.startsAt < :until', { until: times.until });
      // None is longer than 60 days: said for the index.
      if (times?.from)
        periods.andWhere(
          `row.endsAt > :from AND row.startsAt > CAST(:from AS timestamptz) - interval '60 days'`,
          { from: times.from },
        );
      return readPages(periods, 'row.pressId', pressIds, page, byStart);
    },
    /** Of runs on presses that have shifts: whether these cover them, from set-up to clean-up. */
    staffed(runIds: readonly string[]): Promise<{ id: string; isStaffed: boolean | null }[]> {
      return this.query(
        `SELECT run.id, (SELECT range_agg(tstzrange(starts_at, ends_at)) FROM press_periods WHERE press_id = run.press_id
           AND kind = 'SHIFT' AND cancelled_at IS NULL AND starts_at < upper(run.occupied) AND starts_at > lower(run.occupied) - interval '60 days')
           @> run.occupied AS "isStaffed"
         FROM press_runs run WHERE run.id = ANY($1) AND ${visibleTo(viewer, 'HEADQUARTERS')('run')}`,
        [runIds],
      );
    },
  });
