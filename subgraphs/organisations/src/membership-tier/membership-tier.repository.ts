import type { Viewer } from '@media-graph/service';
import { everybodys, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { MembershipTierEntity } from './membership-tier.entity.ts';

export const membershipTierRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MembershipTierEntity, everybodys, visibleTo(viewer)).extend({
    /** Whether an organisation has any, retired ones among them. */
    anyOf(organisationId: string): Promise<boolean> {
      return this.visible().andWhere('row.organisationId = :organisationId', { organisationId }).getExists();
    },
    offeredBy(organisationIds: readonly string[]) {
      return whetherRetired(this.visible(), false)
        .andWhere('row.organisationId = ANY(:organisationIds)', { organisationIds })
        .orderBy('row.duesMinor')
        .addOrderBy('row.id')
        .getMany();
    },
  });
