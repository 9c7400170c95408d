import { type PageArguments, readPage, readPages } from '@media-graph/subgraph';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import type { Visible } from '../access/visible.ts';
import { type PressRun, PressRunEntity } from './press-run.entity.ts';
import { type RunStop, RunStopEntity } from './run-stop.entity.ts';

export type Time = { from?: Date | null | undefined; to?: Date | null | undefined };
export type RunPage = PageArguments & Time;

const byStart = { by: ['run.plannedStart', 'run.id'], direction: 'ASC' } as const;

const within = (runs: SelectQueryBuilder<PressRun>, { from, to }: Time): SelectQueryBuilder<PressRun> => {
  if (from) runs.andWhere('run.plannedStart >= :from', { from });
  if (to) runs.andWhere('run.plannedStart <= :to', { to });
  return runs;
};

export const pressRunRepository = (manager: EntityManager, visible: Visible) =>
  manager.getRepository(PressRunEntity).extend({
    seen() {
      return this.createQueryBuilder('run').where(visible('run'));
    },
    byIds(ids: readonly string[]): Promise<PressRun[]> {
      return this.seen().andWhere('run.id = ANY(:ids)', { ids }).getMany();
    },
    page({ from, to, ...page }: RunPage) {
      return readPage(within(this.seen(), { from, to }), page, byStart);
    },
    pagesOfPresses(pressIds: readonly string[], { from, to, ...page }: RunPage) {
      return readPages(within(this.seen(), { from, to }), 'run.pressId', pressIds, page, byStart);
    },
    ofOrders(orderIds: readonly string[]): Promise<PressRun[]> {
      return this.seen()
        .andWhere('run.orderId = ANY(:orderIds)', { orderIds })
        .orderBy('run.plannedStart')
        .getMany();
    },
    ofIssues(issueIds: readonly string[]): Promise<PressRun[]> {
      return this.seen()
        .andWhere('run.issueId = ANY(:issueIds)', { issueIds })
        .orderBy('run.plannedStart')
        .getMany();
    },
    async abortWaiting(orderId: string, abortReason: string): Promise<void> {
      await this.createQueryBuilder()
        .update()
        .set({ status: 'ABORTED', abortReason, version: () => 'version + 1', updatedAt: () => 'now()' })
        .where(`order_id = :orderId AND status = 'WAITING'`, { orderId })
        .execute();
    },
  });

export const runStopRepository = (manager: EntityManager, visible: Visible) =>
  manager.getRepository(RunStopEntity).extend({
    ofRuns(runIds: readonly string[]): Promise<RunStop[]> {
      return this.createQueryBuilder('stop')
        .where(visible('stop'))
        .andWhere('stop.runId = ANY(:runIds)', { runIds })
        .orderBy('stop.stoppedAt')
        .getMany();
    },
    async end(runId: string): Promise<void> {
      await this.createQueryBuilder()
        .update()
        .set({ resumedAt: () => 'now()' })
        .where('run_id = :runId AND resumed_at IS NULL', { runId })
        .execute();
    },
  });
