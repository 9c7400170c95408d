import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { visibleTo } from '../access.ts';
import type { DateRangeInput } from '../generated/resolvers.ts';
import { type AdPlacement, AdPlacementEntity } from './placement.entity.ts';
import type { PlannedPlacement } from './plan-placements.ts';

/** What lines or orders cost the company, and by how much corrections changed what customers pay. */
type Costs = {
  readonly id: string;
  readonly directCostMinor: bigint | null;
  readonly priceChangeMinor: bigint;
};

const costs = `sum(coalesce(row.direct_cost_minor + row.cost_change_minor, nullif(row.cost_change_minor, 0)))::bigint AS "directCostMinor",
  coalesce(sum(row.price_change_minor), 0)::bigint AS "priceChangeMinor"`;

type MakeGoodPage = PageArguments & { days?: DateRangeInput | null | undefined };

const latest = { by: ['row.onDate', 'row.id'], direction: 'DESC' } as const;

export const placementRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'HEADQUARTERS');
  return rowsOf(manager, AdPlacementEntity, visible).extend({
    costsOfLines(lineIds: readonly string[]): Promise<Costs[]> {
      return this.query(
        `SELECT row.line_id AS id, ${costs} FROM placements row
         WHERE row.line_id = ANY($1) AND row.state <> 'RELEASED' AND ${visible('row')} GROUP BY 1`,
        [lineIds],
      );
    },
    costsOfOrders(orderIds: readonly string[]): Promise<Costs[]> {
      return this.query(
        `SELECT line.order_id AS id, ${costs} FROM lines line JOIN placements row ON row.line_id = line.id
         WHERE line.order_id = ANY($1) AND row.state <> 'RELEASED' AND ${visible('row')} GROUP BY 1`,
        [orderIds],
      );
    },
    /** Takes what was planned from the inventory; a constraint stops what is taken already. */
    async take(planned: readonly PlannedPlacement[], status: 'HELD' | 'SOLD'): Promise<void> {
      await this.insert(planned.map((placement) => ({ ...placement, id: uuidv7(), status })));
    },
    /** Gives places free for a reason: one, or all of a line. */
    async release(which: { readonly id: string } | { readonly lineId: string }, reason: string) {
      const [column, id] = 'id' in which ? ['id', which.id] : ['line_id', which.lineId];
      await manager.query(
        `UPDATE placements SET state = 'RELEASED', paid_minor = 0, release_reason = $2 WHERE ${column} = $1 AND state <> 'RELEASED'`,
        [id, reason],
      );
    },
    /** What a line holds or has bought. */
    takenOf(lineId: string): Promise<AdPlacement[]> {
      return this.visible()
        .andWhere(`row.lineId = :lineId AND row.state <> 'RELEASED'`, { lineId })
        .getMany();
    },
    /** What stands in this very slot: more than one where it is shared. */
    onSlot(slotId: string): Promise<AdPlacement[]> {
      return this.visible()
        .andWhere(`row.slotId = :slotId AND row.state <> 'RELEASED'`, { slotId })
        .orderBy('row.id')
        .getMany();
    },
    /** What makes others good, as long as it stands. */
    makeGoodsOf(ids: readonly string[]): Promise<AdPlacement[]> {
      return this.visible()
        .andWhere(`row.makesGoodId = ANY(:ids) AND row.state <> 'RELEASED'`, { ids })
        .getMany();
    },
    pageOfMakeGoods({ days, ...page }: MakeGoodPage) {
      const standing = `row.makesGoodId IS NOT NULL AND row.state <> 'RELEASED'`;
      return readPage(withinDays(this.visible().andWhere(standing), 'row.onDate', days), page, latest);
    },
  });
};
