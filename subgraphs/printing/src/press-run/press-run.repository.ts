import type { Viewer } from '@media-graph/service';
import {
  matching,
  type PageArguments,
  readPage,
  readPages,
  rowsOf,
  withinTimes,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { PressRunSort, PressRunStatus, TimeRangeInput } from '../generated/resolvers.ts';
import { PressRunEntity } from './press-run.entity.ts';
import { PressRunCorrectionEntity } from './press-run-correction.entity.ts';
import { PressRunStopEntity } from './press-run-stop.entity.ts';

const byStart = { by: ['row.plannedStart', 'row.id'], direction: 'ASC' } as const;
const orders = {
  START_FIRST: byStart,
  START_LAST: { by: ['row.plannedStart', 'row.id'], direction: 'DESC' },
} as const;

const sums = { grossCopies: { number: 'row.gross_copies' }, goodCopies: { number: 'row.good_copies' } };

export type RunPage = PageArguments & { times?: TimeRangeInput | null | undefined };
type RunFilter = RunPage & {
  status?: PressRunStatus | null | undefined;
  pressId?: string | null | undefined;
  orderId?: string | null | undefined;
  issueId?: string | null | undefined;
  orderBy: PressRunSort;
};

export const pressRunRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PressRunEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ times, status, pressId, orderId, issueId, orderBy, ...page }: RunFilter) {
      const runs = matching(this.visible(), { status, pressId, orderId, issueId });
      return readPage(withinTimes(runs, 'row.plannedStart', times), page, orders[orderBy], sums);
    },
    pagesOfPresses(pressIds: readonly string[], { times, ...page }: RunPage) {
      const runs = withinTimes(this.visible(), 'row.plannedStart', times);
      return readPages(runs, 'row.pressId', pressIds, page, byStart, sums);
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
