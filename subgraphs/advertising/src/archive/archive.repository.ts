import type { Viewer } from '@media-graph/service';
import {
  isBlank,
  matching,
  type PageArguments,
  readPage,
  rowsOf,
  todayInShanghai,
  withinDays,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { accountsOf } from '../advertiser/accounts-of.ts';
import { idOrNone } from '../advertiser/id-or-none.ts';
import type { AdMedium, DateRangeInput } from '../generated/resolvers.ts';
import { AdPlacementEntity } from '../placement/placement.entity.ts';

type ArchivePage = PageArguments & {
  advertiserId?: string | null | undefined;
  productId?: string | null | undefined;
  medium?: AdMedium | null | undefined;
  days?: DateRangeInput | null | undefined;
  text?: string | null | undefined;
};

/** A title, a blank and a text, in characters as PostgreSQL counts them. */
const longestSaid = 200 + 1 + 2000;
const latest = { by: ['row.onDate', 'row.id'], direction: 'DESC' } as const;

export const archiveRepository = (manager: EntityManager, viewer: Viewer) => {
  const visible = visibleTo(viewer, 'FINANCE');
  return rowsOf(manager, AdPlacementEntity, visible).extend({
    /** What has appeared. */
    page({ advertiserId, productId, medium, days, text, ...page }: ArchivePage) {
      const placements = matching(this.visible(), { medium })
        .andWhere(`row.state = 'SOLD' AND row.onDate <= :today`, { today: todayInShanghai() })
        .andWhere(
          'NOT EXISTS (SELECT FROM lines paused WHERE paused.id = row.line_id AND paused.paused_on < row.on_date)',
        );
      if (advertiserId)
        placements.andWhere(
          `row.lineId IN (SELECT line.id FROM lines line JOIN orders o ON o.id = line.order_id WHERE o.account_id IN ${accountsOf})`,
          { advertiserId: idOrNone(advertiserId) },
        );
      if (productId)
        placements.andWhere(
          'row.lineId IN (SELECT line.id FROM lines line WHERE line.product_id = :productId)',
          {
            productId: idOrNone(productId),
          },
        );
      if (text && !isBlank(text)) {
        const part = text.trim();
        // What no creative is long enough to say is not looked for: taking it to pieces would take seconds.
        if ([...part].length > longestSaid) placements.andWhere('FALSE');
        else placements.andWhere('row.lineId IN (SELECT lines_that_say(:part))', { part });
      }
      return readPage(withinDays(placements, 'row.onDate', days), page, latest);
    },
    /** When lines last appeared, and until when that is kept; no row for one of which nothing has appeared. */
    keptUntil(lineIds: readonly string[]): Promise<{ id: string; day: string | null }[]> {
      return this.query(
        `SELECT line.id, ad_kept_until(line.id) AS day FROM lines line WHERE line.id = ANY($1) AND ${visibleTo(viewer, 'HEADQUARTERS')('line')}`,
        [lineIds],
      );
    },
  });
};
