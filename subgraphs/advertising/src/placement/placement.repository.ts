import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { visibleTo } from '../access.ts';
import { AdPlacementEntity } from './placement.entity.ts';
import type { PlannedPlacement } from './plan-placements.ts';

export const placementRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdPlacementEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    /** Takes what was planned from the inventory; a constraint stops what is taken already. */
    async take(planned: readonly PlannedPlacement[], status: 'HELD' | 'SOLD'): Promise<void> {
      await this.insert(planned.map((placement) => ({ ...placement, id: uuidv7(), status })));
    },
  });
