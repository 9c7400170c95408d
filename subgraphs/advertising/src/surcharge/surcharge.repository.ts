import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { type AdSurcharge, AdSurchargeEntity } from './surcharge.entity.ts';

export const surchargeRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdSurchargeEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    /** Those of the rate card that holds on a day. */
    on(organisationId: string, day: string): Promise<AdSurcharge[]> {
      return this.visible()
        .andWhere(
          `row.rate_card_id IN (SELECT card.id FROM rate_cards card
            WHERE card.organisation_id = :organisationId AND card.valid @> CAST(:day AS date))`,
          { organisationId, day },
        )
        .getMany();
    },
  });
