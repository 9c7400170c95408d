import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { PrintingRatesEntity } from './printing-rates.entity.ts';

export const printingRatesRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintingRatesEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, { by: ['row.validFrom', 'row.id'], direction: 'DESC' });
    },
  });
