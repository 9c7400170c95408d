import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPages } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { ownScope } from '../own-scope.ts';
import { type Membership, MembershipEntity } from './membership.entity.ts';

const oldestFirst = { by: ['membership.startsOn', 'membership.id'], direction: 'ASC' } as const;

export const membershipRepository = (manager: EntityManager, viewer: Viewer) =>
  manager.getRepository(MembershipEntity).extend({
    /** All that the viewer may see; everything below begins here. */
    visible() {
      const own = ownScope(viewer);
      const query = this.createQueryBuilder('membership');
      if (own === 'everything') return query;
      if (own === 'nothing') return query.where('membership.isPublic');
      return query.where('(membership.isPublic OR membership.organisationId = :own)', { own });
    },

    byIds(ids: readonly string[]): Promise<Membership[]> {
      return this.visible().andWhere('membership.id = ANY(:ids)', { ids }).getMany();
    },

    of(organisationIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'membership.organisationId', organisationIds, page, oldestFirst);
    },

    ofMemberOrganisations(ids: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'membership.memberOrganisationId', ids, page, oldestFirst);
    },

    ofMemberPeople(ids: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'membership.memberPersonId', ids, page, oldestFirst);
    },
  });
