import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { PaperAdjustmentEntity } from './paper-adjustment.entity.ts';
import { type PaperConsumption, PaperConsumptionEntity } from './paper-consumption.entity.ts';
import { type PaperReel, PaperReelEntity } from './paper-reel.entity.ts';

const oldest = { by: ['row.receivedAt', 'row.id'], direction: 'ASC' } as const;

export type ReelPage = PageArguments & { usedUp: boolean };

export const paperReelRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperReelEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    pagesOfStocks(stockIds: readonly string[], { usedUp, ...page }: ReelPage) {
      const reels = this.visible();
      if (!usedUp) reels.andWhere('row.remainingGrams > 0');
      return readPages(reels, 'row.stockId', stockIds, page, oldest);
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
  });
