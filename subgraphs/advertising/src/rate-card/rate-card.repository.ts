import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { AdRateCardEntity, AdRateEntity } from './rate-card.entity.ts';

export const rateCardRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdRateCardEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, { by: ['row.validFrom', 'row.id'], direction: 'DESC' });
    },
  });

export const rateRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdRateEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    /** What a product costs on a day; a rate of the section goes before one of all sections. */
    async rateOn(productId: string, sectionId: string | null, day: string): Promise<bigint | null> {
      const rate = await this.visible()
        .andWhere('row.product_id = :productId', { productId })
        .andWhere('(row.section_id IS NULL OR row.section_id = :sectionId)', { sectionId })
        .andWhere(
          'EXISTS (SELECT FROM rate_cards card WHERE card.id = row.rate_card_id AND card.valid @> CAST(:day AS date))',
          { day },
        )
        .orderBy('row.section_id', 'ASC', 'NULLS LAST')
        .limit(1)
        .getOne();
      return rate?.rateMinor ?? null;
    },
  });
