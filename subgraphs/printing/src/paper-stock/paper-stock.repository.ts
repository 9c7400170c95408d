import type { Viewer } from '@media-graph/service';
import { rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { type PaperStock, PaperStockEntity } from './paper-stock.entity.ts';

export type PaperKind = Pick<PaperStock, 'organisationId' | 'grade' | 'grammage' | 'reelWidthMm'>;
export type OnHand = { id: string; grams: bigint; reels: number; valueMinor: bigint };

export const paperStockRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperStockEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    inOrder({ isRetired }: { isRetired: boolean }): Promise<PaperStock[]> {
      return whetherRetired(this.visible(), isRetired)
        .orderBy('row.grade')
        .addOrderBy('row.grammage')
        .addOrderBy('row.reelWidthMm')
        .addOrderBy('row.id')
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
      return this.visible()
        .leftJoin('PaperReel', 'reel', 'reel.stockId = row.id AND reel.remainingGrams > 0')
        .select('row.id', 'id')
        .addSelect('coalesce(sum(reel.remainingGrams), 0)::bigint', 'grams')
        .addSelect('count(reel.id)::int', 'reels')
        .addSelect(
          'coalesce(sum(reel.remainingGrams * reel.costPerTonneMinor / 1000000), 0)::bigint',
          'valueMinor',
        )
        .andWhere('row.id = ANY(:ids)', { ids })
        .groupBy('row.id')
        .getRawMany();
    },
  });
