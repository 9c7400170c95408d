import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, withinTimes } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { PressPlateStatus, TimeRangeInput } from '../generated/resolvers.ts';
import { PressPlateEntity } from './press-plate.entity.ts';

const byDue = { by: ['row.dueAt', 'row.id'], direction: 'ASC' } as const;

export type PlatePage = PageArguments & {
  runId?: string | null | undefined;
  status?: PressPlateStatus | null | undefined;
  due?: TimeRangeInput | null | undefined;
  isLate: boolean;
};

export const pressPlateRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PressPlateEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ due, isLate, first, after, ...asked }: PlatePage) {
      const plates = withinTimes(matching(this.visible(), asked), 'row.dueAt', due);
      if (isLate) plates.andWhere(`row.status IN ('ORDERED', 'MADE') AND row.due_at < now()`);
      return readPage(plates, { first, after }, byDue);
    },
    ofRuns(runIds: readonly string[]) {
      return this.partsOf('runId', runIds, 'pageNumber', 'number');
    },
    /** Those of a run that are not scrapped, locked in one order. */
    lockStanding(runId: string) {
      return this.createQueryBuilder('row')
        .where(`row.runId = :runId AND row.status <> 'SCRAPPED'`, { runId })
        .orderBy('row.pageNumber')
        .addOrderBy('row.number')
        .setLock('pessimistic_write')
        .getMany();
    },
    /** How many plates a page of a run has had. */
    countOf(runId: string, pageNumber: number): Promise<number> {
      return this.countBy({ runId, pageNumber });
    },
  });
