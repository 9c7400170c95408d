import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { visibleTo } from '../access.ts';
import { AdPlacementEntity } from './placement.entity.ts';
import type { PlannedPlacement } from './plan-placements.ts';

/** What lines or orders cost the company, and by how much corrections changed what customers pay. */
type Costs = {
  readonly id: string;
  readonly directCostMinor: bigint | null;
  readonly priceChangeMinor: bigint;
};

const costs = `sum(coalesce(row.direct_cost_minor + row.cost_change_minor, nullif(row.cost_change_minor, 0)))::bigint AS "directCostMinor",
  coalesce(sum(row.price_change_minor), 0)::bigint AS "priceChangeMinor"`;

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
  });
};
