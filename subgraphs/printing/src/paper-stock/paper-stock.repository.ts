import { type PageArguments, readPages } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { Visible } from '../access/visible.ts';
import { PaperReelEntity } from './paper-reel.entity.ts';
import { type PaperStock, PaperStockEntity } from './paper-stock.entity.ts';

export type PaperKind = Pick<PaperStock, 'organisationId' | 'grade' | 'grammage' | 'reelWidthMm'>;
export type ReelPage = PageArguments & { usedUp: boolean };
export type OnHand = { id: string; grams: bigint; reels: number; valueMinor: bigint };

export const paperStockRepository = (manager: EntityManager, visible: Visible) =>
  manager.getRepository(PaperStockEntity).extend({
    seen() {
      return this.createQueryBuilder('stock').where(visible('stock'));
    },
    byIds(ids: readonly string[]): Promise<PaperStock[]> {
      return this.seen().andWhere('stock.id = ANY(:ids)', { ids }).getMany();
    },
    inOrder(): Promise<PaperStock[]> {
      return this.seen()
        .orderBy('stock.grade')
        .addOrderBy('stock.grammage')
        .addOrderBy('stock.reelWidthMm')
        .addOrderBy('stock.id')
        .getMany();
    },
    /** The stock of a kind, opened with the id given if it is not there yet. */
    async ofKind(kind: PaperKind, id: string): Promise<PaperStock> {
      await this.createQueryBuilder()
        .insert()
        .values({ id, ...kind })
        .orIgnore()
        .execute();
      return this.findOneByOrFail(kind);
    },
    /** What lies in the store; the cost of a reel's rest is rounded down to the fen. */
    onHand(ids: readonly string[]): Promise<OnHand[]> {
      return this.seen()
        .leftJoin('PaperReel', 'reel', 'reel.stockId = stock.id AND reel.remainingGrams > 0')
        .select('stock.id', 'id')
        .addSelect('coalesce(sum(reel.remainingGrams), 0)::bigint', 'grams')
        .addSelect('count(reel.id)::int', 'reels')
        .addSelect(
          'coalesce(sum(reel.remainingGrams * reel.costPerTonneMinor / 1000000), 0)::bigint',
          'valueMinor',
        )
        .andWhere('stock.id = ANY(:ids)', { ids })
        .groupBy('stock.id')
        .getRawMany();
    },
    reelPages(stockIds: readonly string[], { usedUp, ...page }: ReelPage) {
      const reels = manager.getRepository(PaperReelEntity).createQueryBuilder('reel').where(visible('reel'));
      if (!usedUp) reels.andWhere('reel.remainingGrams > 0');
      const order = { by: ['reel.receivedAt', 'reel.id'], direction: 'ASC' } as const;
      return readPages(reels, 'reel.stockId', stockIds, page, order);
    },
  });
