import type { Viewer } from '@media-graph/service';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { businessRepository } from '../business/business.repository.ts';
import { AdPlacementEntity } from './placement.entity.ts';
import type { PlannedPlacement } from './plan-placements.ts';

export const placementRepository = (manager: EntityManager, viewer: Viewer) =>
  businessRepository(manager, AdPlacementEntity, viewer, 'FIGURES').extend({
    /** Takes what was planned from the inventory; a constraint stops what is taken already. */
    async take(planned: readonly PlannedPlacement[], state: 'HELD' | 'SOLD'): Promise<void> {
      await this.insert(planned.map((placement) => ({ ...placement, id: uuidv7(), state })));
    },
  });
