import type { Viewer } from '@media-graph/service';
import { type Condition, either, type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ownMemberships, visibleTo } from '../access.ts';
import { MembershipEntity } from './membership.entity.ts';

const publicOnes: Condition = (alias) => `${alias}.is_public`;
const oldestFirst = { by: ['row.startsOn', 'row.id'], direction: 'ASC' } as const;

type Side = 'organisationId' | 'memberOrganisationId' | 'memberPersonId';

export const membershipRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(
    manager,
    MembershipEntity,
    either(publicOnes, either(ownMemberships(viewer), visibleTo(viewer))),
  ).extend({
    pagesOf(side: Side, ids: readonly string[], page: PageArguments) {
      return readPages(this.visible(), `row.${side}`, ids, page, oldestFirst);
    },
  });
