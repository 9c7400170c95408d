import type { Viewer } from '@media-graph/service';
import { everybodys, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { MembershipBenefitEntity } from './membership-benefit.entity.ts';

export const membershipBenefitRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MembershipBenefitEntity, everybodys, visibleTo(viewer)).extend({
    /** What is in use, the oldest first. */
    ofTiers(tierIds: readonly string[]) {
      return whetherRetired(this.visible(), false)
        .andWhere('row.tierId = ANY(:tierIds)', { tierIds })
        .orderBy('row.id')
        .getMany();
    },
  });
