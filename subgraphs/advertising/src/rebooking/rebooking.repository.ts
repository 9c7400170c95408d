import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf, withinTimes } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { TimeRangeInput } from '../generated/resolvers.ts';
import { AdRebookingEntity } from './rebooking.entity.ts';

type RebookingPage = PageArguments & { recorded?: TimeRangeInput | null | undefined };

const newest = { by: ['row.recordedAt', 'row.id'], direction: 'DESC' } as const;

export const rebookingRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdRebookingEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ recorded, ...page }: RebookingPage) {
      return readPage(withinTimes(this.visible(), 'row.recordedAt', recorded), page, newest);
    },
  });
