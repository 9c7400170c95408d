import type { EntityManager } from 'typeorm';
import type { Visible } from '../access/visible.ts';
import { type PaperConsumption, PaperConsumptionEntity } from './paper-consumption.entity.ts';
import { type PaperReel, PaperReelEntity } from './paper-reel.entity.ts';
import { PaperStockEntity } from './paper-stock.entity.ts';

export const paperReelRepository = (manager: EntityManager, visible: Visible) =>
  manager.getRepository(PaperReelEntity).extend({
    byIds(ids: readonly string[]): Promise<PaperReel[]> {
      return this.createQueryBuilder('reel')
        .where(visible('reel'))
        .andWhere('reel.id = ANY(:ids)', { ids })
        .getMany();
    },
    /** The reels of a stock that are not used up, the oldest first; others wait with theirs until this transaction ends. */
    async lockOnHand(stockId: string): Promise<PaperReel[]> {
      await manager
        .getRepository(PaperStockEntity)
        .createQueryBuilder('stock')
        .where('stock.id = :stockId', { stockId })
        .setLock('pessimistic_write')
        .getOneOrFail();
      return this.createQueryBuilder('reel')
        .where(visible('reel'))
        .andWhere('reel.stockId = :stockId', { stockId })
        .andWhere('reel.remainingGrams > 0')
        .orderBy('reel.receivedAt')
        .addOrderBy('reel.id')
        .getMany();
    },
    /** In this order, because the oldest reel is used up first. */
    async consume(
      consumptions: readonly (Omit<PaperConsumption, 'at'> & Partial<PaperConsumption>)[],
    ): Promise<void> {
      if (consumptions.length > 0)
        await manager.getRepository(PaperConsumptionEntity).insert([...consumptions]);
    },
    consumptionsOfRuns(runIds: readonly string[]): Promise<PaperConsumption[]> {
      return manager
        .getRepository(PaperConsumptionEntity)
        .createQueryBuilder('consumption')
        .innerJoin('PaperReel', 'reel', 'reel.id = consumption.reelId')
        .where(visible('consumption'))
        .andWhere('consumption.runId = ANY(:runIds)', { runIds })
        .orderBy('reel.receivedAt')
        .addOrderBy('reel.id')
        .getMany();
    },
  });
