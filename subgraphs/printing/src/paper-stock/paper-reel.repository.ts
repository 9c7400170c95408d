import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { PaperAdjustmentEntity } from './paper-adjustment.entity.ts';
import { type PaperConsumption, PaperConsumptionEntity } from './paper-consumption.entity.ts';
import { type PaperReel, PaperReelEntity } from './paper-reel.entity.ts';
import type { Grade } from './paper-stock.entity.ts';

const oldest = { by: ['row.receivedAt', 'row.id'], direction: 'ASC' } as const;

export type PaperTaken = { readonly id: string; readonly grams: bigint; readonly costMinor: bigint };

export type ReelPage = PageArguments & { usedUp: boolean };

export const paperReelRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperReelEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    pagesOfStocks(stockIds: readonly string[], { usedUp, ...page }: ReelPage) {
      const reels = this.visible();
      if (!usedUp) reels.andWhere('row.remainingGrams > 0');
      return readPages(reels, 'row.stockId', stockIds, page, oldest);
    },
    /** What 1000 kg of a paper cost when it last came; null where it never did. */
    async lastCost(organisationId: string, grade: Grade, grammage: number): Promise<bigint | null> {
      const reel = await this.visible()
        .innerJoin('PaperStock', 'stock', 'stock.id = row.stockId')
        .andWhere('row.organisationId = :organisationId', { organisationId })
        .andWhere('stock.grade = :grade AND stock.grammage = :grammage', { grade, grammage })
        .orderBy('row.receivedAt', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .limit(1)
        .getOne();
      return reel?.costPerTonneMinor ?? null;
    },
    /** The reels of a stock that are not used up, the oldest first. Who takes from them locks the stock before. */
    onHand(stockId: string): Promise<PaperReel[]> {
      return this.visible()
        .andWhere('row.stockId = :stockId AND row.remainingGrams > 0', { stockId })
        .orderBy('row.receivedAt')
        .addOrderBy('row.id')
        .getMany();
    },
  });

export const paperAdjustmentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperAdjustmentEntity, visibleTo(viewer, 'HEADQUARTERS'));

export const paperConsumptionRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperConsumptionEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    ofRuns(runIds: readonly string[]): Promise<PaperConsumption[]> {
      return this.visible()
        .innerJoin('PaperReel', 'reel', 'reel.id = row.reelId')
        .andWhere('row.runId = ANY(:runIds)', { runIds })
        .orderBy('reel.receivedAt')
        .addOrderBy('reel.id')
        .addOrderBy('row.at')
        .getMany();
    },
    /** What was taken for orders, or for issues, and what it cost. */
    comesTo(of: 'order_id' | 'issue_id', ids: readonly string[]): Promise<PaperTaken[]> {
      return this.query(
        `SELECT run.${of} AS id, sum(taken.grams)::bigint AS grams,
           sum(round(taken.grams::numeric * reel.cost_per_tonne_minor / 1000000))::bigint AS "costMinor"
         FROM press_runs run JOIN paper_consumptions taken ON taken.run_id = run.id JOIN paper_reels reel ON reel.id = taken.reel_id
         WHERE run.${of} = ANY($1) AND ${visibleTo(viewer, 'HEADQUARTERS')('run')} GROUP BY run.${of}`,
        [ids],
      );
    },
  });
