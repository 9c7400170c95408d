import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, readPages, rowsOf, withinTimes } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { TimeRangeInput } from '../generated/resolvers.ts';
import { PressRunEntity } from './press-run.entity.ts';
import { PressRunCorrectionEntity } from './press-run-correction.entity.ts';
import { PressRunStopEntity } from './press-run-stop.entity.ts';

const byStart = { by: ['row.plannedStart', 'row.id'], direction: 'ASC' } as const;

export type RunPage = PageArguments & { times?: TimeRangeInput | null | undefined };

export const pressRunRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PressRunEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ times, ...page }: RunPage) {
      return readPage(withinTimes(this.visible(), 'row.plannedStart', times), page, byStart);
    },
    pagesOfPresses(pressIds: readonly string[], { times, ...page }: RunPage) {
      const runs = withinTimes(this.visible(), 'row.plannedStart', times);
      return readPages(runs, 'row.pressId', pressIds, page, byStart);
    },
    ofOrders(orderIds: readonly string[]) {
      return this.partsOf('orderId', orderIds, 'plannedStart');
    },
    ofIssues(issueIds: readonly string[]) {
      return this.partsOf('issueId', issueIds, 'plannedStart');
    },
    async abortWaiting(orderId: string, abortReason: string): Promise<void> {
      await this.createQueryBuilder()
        .update()
        .set({ status: 'ABORTED', abortReason, version: () => 'version + 1', updatedAt: () => 'now()' })
        .where(`order_id = :orderId AND status = 'WAITING'`, { orderId })
        .execute();
    },
  });

export const runCorrectionRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PressRunCorrectionEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const pressRunStopRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PressRunStopEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    ofRuns(runIds: readonly string[]) {
      return this.partsOf('runId', runIds, 'stoppedAt');
    },
    async end(runId: string): Promise<void> {
      await this.createQueryBuilder()
        .update()
        .set({ resumedAt: () => 'now()' })
        .where('run_id = :runId AND resumed_at IS NULL', { runId })
        .execute();
    },
  });
