import type { Viewer } from '@media-graph/service';
import {
  matching,
  type PageArguments,
  readDate,
  readPage,
  rowsOf,
  whetherRetired,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { PaperRatePlanEntity } from './paper-rate-plan.entity.ts';

type RatePlanPage = PageArguments & {
  titleId?: string | null | undefined;
  months?: number | null | undefined;
  isCampaign?: boolean | null | undefined;
  on?: string | null | undefined;
  isRetired: boolean;
};

const latest = { by: ['row.validFrom', 'row.id'], direction: 'DESC' } as const;

export const ratePlanRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperRatePlanEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ on, isRetired, first, after, ...asked }: RatePlanPage) {
      const plans = whetherRetired(matching(this.visible(), asked), isRetired);
      if (on)
        plans.andWhere('row.validFrom <= :on AND (row.validUntil IS NULL OR row.validUntil >= :on)', {
          on: readDate(on, 'on'),
        });
      return readPage(plans, { first, after }, latest);
    },
  });
