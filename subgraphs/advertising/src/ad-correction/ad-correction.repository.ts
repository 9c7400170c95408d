import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, withinDays } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { DateRangeInput } from '../generated/resolvers.ts';
import { AdCorrectionEntity } from './ad-correction.entity.ts';

type CorrectionPage = PageArguments & {
  days?: DateRangeInput | null | undefined;
  lineId?: string | null | undefined;
};

const latest = { by: ['row.enteredOn', 'row.id'], direction: 'DESC' } as const;
const sums = { priceChange: { fen: 'row.price_change_minor' }, costChange: { fen: 'row.cost_change_minor' } };

export const adCorrectionRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdCorrectionEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page({ days, lineId, ...page }: CorrectionPage) {
      const found = withinDays(matching(this.visible(), { lineId }), 'row.enteredOn', days);
      return readPage(found, page, latest, sums);
    },
  });
