import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf, todayInShanghai, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { DateRangeInput } from '../generated/resolvers.ts';
import { AdPlacementEntity } from '../placement/placement.entity.ts';
import { AdProofEntity } from './proof.entity.ts';

type UnprovenPage = PageArguments & { days?: DateRangeInput | null | undefined };

const latest = { by: ['row.onDate', 'row.id'], direction: 'DESC' } as const;

export const proofRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'FINANCE');
  return rowsOf(manager, AdProofEntity, visible).extend({
    ofPlacements(placementIds: readonly string[]) {
      return this.visible()
        .andWhere('row.placementId = ANY(:placementIds) AND row.withdrawnReason IS NULL', { placementIds })
        .orderBy('row.recordedAt')
        .addOrderBy('row.id')
        .getMany();
    },
    /** What has appeared, and cannot be shown yet. */
    pageOfUnproven({ days, ...page }: UnprovenPage) {
      const placements = rowsOf(manager, AdPlacementEntity, visible)
        .visible()
        .andWhere(`row.state = 'SOLD' AND row.onDate < :today`, { today: todayInShanghai() })
        .andWhere(
          'NOT EXISTS (SELECT FROM proofs proof WHERE proof.placement_id = row.id AND proof.withdrawn_reason IS NULL)',
        );
      return readPage(withinDays(placements, 'row.onDate', days), page, latest);
    },
  });
};
