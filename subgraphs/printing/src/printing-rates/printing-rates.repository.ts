import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { type PrintingRates, PrintingRatesEntity } from './printing-rates.entity.ts';

export const printingRatesRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PrintingRatesEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, { by: ['row.validFrom', 'row.id'], direction: 'DESC' });
    },
    /** Those that hold on a day. */
    on(organisationId: string, day: string): Promise<PrintingRates | null> {
      return this.visible()
        .andWhere('row.organisationId = :organisationId AND row.validFrom <= :day', { organisationId, day })
        .orderBy('row.validFrom', 'DESC')
        .limit(1)
        .getOne();
    },
  });
