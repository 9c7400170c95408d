import { rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { type DistributedTitle, DistributedTitleEntity } from './distributed-title.entity.ts';

/** Titles are public: a newspaper's price stands on its front page. */
export const titleRepository = (manager: EntityManager) =>
  rowsOf(manager, DistributedTitleEntity).extend({
    inOrder({ isRetired }: { isRetired: boolean }): Promise<DistributedTitle[]> {
      return whetherRetired(this.visible(), isRetired).orderBy('row.code').addOrderBy('row.id').getMany();
    },
    deliveredBy(organisationIds: readonly string[]) {
      return this.partsOf('organisationId', organisationIds, 'code');
    },
  });
