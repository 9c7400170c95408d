import type { Viewer } from '@media-graph/service';
import {
  everybodys,
  isKeeper,
  matching,
  nobodys,
  type PageArguments,
  readPage,
  rowsOf,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import type { QueryDataSubjectRequestsArgs } from '../generated/resolvers.ts';
import { DataSubjectIdentityEntity, DataSubjectRequestEntity } from './data-subject-request.entity.ts';

const firstDueFirst = { by: ['row.dueOn', 'row.id'], direction: 'ASC' } as const;

/** The keeper's alone, as what follows. */
export const dataSubjectRequestRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DataSubjectRequestEntity, isKeeper(viewer) ? everybodys : nobodys).extend({
    page({ status, kind, received, first, after }: QueryDataSubjectRequestsArgs & PageArguments) {
      const requests = matching(this.visible(), { status, kind });
      return readPage(withinDays(requests, 'row.receivedOn', received), { first, after }, firstDueFirst);
    },
  });

export const dataSubjectIdentityRepository = (manager: EntityManager) =>
  manager.getRepository(DataSubjectIdentityEntity).extend({
    ofRequests(ids: readonly string[]) {
      return this.createQueryBuilder('row').where('row.requestId = ANY(:ids)', { ids }).getMany();
    },
  });
