import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { soldVisibleTo } from '../access.ts';
import type { QueryPictureIncomeArgs, QueryPictureSalesArgs } from '../generated/resolvers.ts';
import type { PictureIncome } from './picture-income.entity.ts';
import { PictureSaleEntity } from './picture-sale.entity.ts';

const lastFirst = { by: ['row.soldOn', 'row.id'], direction: 'DESC' } as const;
const sums = { fee: { fen: 'row.fee_minor' } };
const mostGroups = 500;

const keys = {
  PICTURE: { assetId: 'row.asset_id' },
  PHOTOGRAPHER: { creatorName: 'row.creator_name' },
  MONTH: { month: `to_char(row.sold_on, 'YYYY-MM')` },
} as const;

export const pictureSaleRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PictureSaleEntity, soldVisibleTo(viewer)).extend({
    page({ sold, creatorId: personId, first, after, ...asked }: QueryPictureSalesArgs & PageArguments) {
      const sales = withinDays(matching(this.visible(), { ...asked, personId }), 'row.soldOn', sold);
      return readPage(sales, { first, after }, lastFirst, sums);
    },
    /** Added up by one key; the most first, months in their order. */
    async income({ by, sold }: QueryPictureIncomeArgs): Promise<PictureIncome[]> {
      const [[name, column]] = Object.entries(keys[by]) as [[keyof PictureIncome, string]];
      const rows = await withinDays(this.visible(), 'row.soldOn', sold)
        .select(column, 'key')
        .addSelect('count(*)::int', 'count')
        .addSelect('sum(row.fee_minor)::bigint', 'fee')
        .groupBy(column)
        .orderBy(by === 'MONTH' ? 'key' : 'fee', by === 'MONTH' ? 'ASC' : 'DESC')
        .addOrderBy('key')
        .limit(mostGroups)
        .getRawMany<{ key: string | null; count: number; fee: bigint }>();
      const none = { assetId: null, creatorName: null, month: null };
      return rows.map(({ key, count, fee }) => ({ ...none, [name]: key, count, feeMinor: BigInt(fee) }));
    },
  });
