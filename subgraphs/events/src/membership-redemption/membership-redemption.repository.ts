import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { redemptionsVisibleTo } from '../access.ts';
import type { QueryMembershipRedemptionsArgs } from '../generated/resolvers.ts';
import { MembershipRedemptionEntity } from './membership-redemption.entity.ts';

export const membershipRedemptionRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MembershipRedemptionEntity, redemptionsVisibleTo(viewer)).extend({
    page({ first, after, isReturned, ...values }: QueryMembershipRedemptionsArgs & PageArguments) {
      const redemptions = matching(this.visible(), values);
      if (isReturned != null) redemptions.andWhere(`row.returnedAt IS ${isReturned ? 'NOT ' : ''}NULL`);
      return readPage(redemptions, { first, after }, { by: ['row.id'], direction: 'DESC' });
    },
  });
