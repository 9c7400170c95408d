import { type EntityManager, In } from 'typeorm';
import { DistributedTitleEntity } from './distributed-title.entity.ts';

/** Titles are public: a newspaper's price stands on its front page. */
export const titleRepository = (manager: EntityManager) =>
  manager.getRepository(DistributedTitleEntity).extend({
    byIds(ids: readonly string[]) {
      return this.findBy({ id: In(ids) });
    },
    inOrder() {
      return this.find({ order: { code: 'ASC', id: 'ASC' } });
    },
    deliveredBy(organisationIds: readonly string[]) {
      return this.find({ where: { organisationId: In(organisationIds) }, order: { code: 'ASC' } });
    },
  });
