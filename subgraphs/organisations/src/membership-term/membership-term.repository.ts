import type { Viewer } from '@media-graph/service';
import { either, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ownMembershipTerms, visibleTo } from '../access.ts';
import {
  MembershipDuesEntryEntity,
  type MembershipTerm,
  MembershipTermEntity,
} from './membership-term.entity.ts';

export const membershipTermRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MembershipTermEntity, either(ownMembershipTerms(viewer), visibleTo(viewer))).extend({
    ofMemberships(membershipIds: readonly string[]) {
      return this.visible()
        .andWhere('row.membershipId = ANY(:membershipIds)', { membershipIds })
        .orderBy('row.startsOn', 'DESC')
        .addOrderBy('row.id', 'DESC')
        .getMany();
    },
    /** Those of a membership that stand, the first one first; the membership is locked. */
    standing(membershipId: string): Promise<MembershipTerm[]> {
      return this.visible()
        .andWhere('row.membershipId = :membershipId AND row.withdrawnAt IS NULL', { membershipId })
        .orderBy('row.startsOn')
        .getMany();
    },
  });

export const membershipEntryRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, MembershipDuesEntryEntity, visibleTo(viewer)).extend({
    ofTerms(termIds: readonly string[]) {
      return this.partsOf('termId', termIds, 'enteredAt');
    },
  });
