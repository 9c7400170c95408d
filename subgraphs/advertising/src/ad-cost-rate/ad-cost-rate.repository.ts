import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdMedium } from '../generated/resolvers.ts';
import { AdCostRateEntity } from './ad-cost-rate.entity.ts';

type RatePage = PageArguments & { medium?: AdMedium | null | undefined };

export const adCostRateRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdCostRateEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ medium, ...page }: RatePage) {
      const rates = matching(this.visible(), { medium });
      return readPage(rates, page, { by: ['row.validFrom', 'row.id'], direction: 'DESC' });
    },
  });
