import { type Condition, rowsOf } from '@media-graph/subgraph';
import { type EntityManager, In, IsNull } from 'typeorm';
import { PageProofEntity } from './page-proof.entity.ts';

export const pageProofRepository = (manager: EntityManager, visible: Condition) =>
  rowsOf(manager, PageProofEntity, visible).extend({
    /** Readings of a page that hold. */
    held(pageId: string) {
      return this.find({ where: { pageId, liftedAt: IsNull() }, order: { pass: 'ASC' } });
    },
    /** What was read of pages that have changed since holds no longer. */
    async lift(pageIds: readonly string[]): Promise<void> {
      await this.update({ pageId: In([...pageIds]), liftedAt: IsNull() }, { liftedAt: new Date() });
    },
  });
