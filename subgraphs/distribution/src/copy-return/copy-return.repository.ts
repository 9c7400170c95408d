import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPages, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { CopyReturnEntity } from './copy-return.entity.ts';

/** An id tells when it was given. */
const asRecorded = { by: ['row.id'], direction: 'ASC' } as const;

export const copyReturnRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, CopyReturnEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    pagesOfPlans(planIds: readonly string[], page: PageArguments) {
      return readPages(this.visible(), 'row.planId', planIds, page, asRecorded, {
        copies: { number: 'CASE WHEN row.withdrawn_at IS NULL THEN row.copies ELSE 0 END' },
      });
    },
  });
