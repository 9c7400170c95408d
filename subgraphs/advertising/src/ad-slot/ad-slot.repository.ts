import type { Viewer } from '@media-graph/service';
import { rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import type { AdProduct } from '../product/product.entity.ts';
import { type AdSlot, AdSlotEntity } from './ad-slot.entity.ts';

/** What takes a slot whole: `id` is the slot's, `lineId` only of the line that has this very slot for itself. */
export type SlotUse = { id: string; status: 'HELD' | 'SOLD'; lineId: string | null };

/** A placement that keeps others away from its place: sold, or held by a reservation that has not run out. */
export const stillTaken = (placement: string): string =>
  `(${placement}.state = 'SOLD' OR (${placement}.state = 'HELD'
    AND (SELECT reserved_until > now() FROM lines WHERE lines.id = ${placement}.line_id)))`;

const onSlot = `taken.medium = 'PRINT' AND taken.issue_id = row.issue_id AND taken.sheet = row.sheet
  AND taken.sheet_span && row.sheet_span AND taken.row_span && row.row_span AND ${stillTaken('taken')}`;

export const adSlotRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, AdSlotEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    /** Those that are offered, and not withdrawn. */
    ofIssues(issueIds: readonly string[]): Promise<AdSlot[]> {
      return whetherRetired(this.visible(), false)
        .andWhere('row.issueId = ANY(:issueIds)', { issueIds })
        .orderBy('row.page')
        .addOrderBy('row.columnSpan')
        .addOrderBy('row.rowSpan')
        .addOrderBy('row.id')
        .getMany();
    },
    async putOnDay(ids: readonly string[], issueDate: string, reason: string): Promise<void> {
      await this.query(
        `UPDATE ad_slots SET issue_date = $2, change_reason = $3, version = version + 1, updated_at = now() WHERE id = ANY($1)`,
        [ids, issueDate, reason],
      );
    },
    /** The slots that are taken, by themselves or by an area that touches them; one for words when it has none left. */
    uses(ids: readonly string[]): Promise<SlotUse[]> {
      return this.query(
        `SELECT row.id, max(taken.state) AS status, CASE WHEN row.word_capacity IS NULL THEN (array_agg(taken.line_id) FILTER (WHERE taken.slot_id = row.id))[1] END AS "lineId"
         FROM ad_slots row JOIN placements taken ON ${onSlot}
         WHERE row.id = ANY($1) AND ${visibleTo(viewer, 'HEADQUARTERS')('row')} GROUP BY row.id
         HAVING row.word_capacity IS NULL OR bool_or(taken.slot_id <> row.id) OR sum(taken.words) >= row.word_capacity`,
        [ids],
      );
    },
    /** How many words stand in areas that are sold by them; no row for one that has none. */
    wordsIn(ids: readonly string[]): Promise<{ id: string; words: number }[]> {
      return this.query(
        `SELECT row.id, sum(taken.words)::int AS words FROM ad_slots row JOIN placements taken ON taken.slot_id = row.id AND ${stillTaken('taken')}
         WHERE row.id = ANY($1) AND taken.words IS NOT NULL AND ${visibleTo(viewer, 'HEADQUARTERS')('row')} GROUP BY row.id`,
        [ids],
      );
    },
    /** All slots of a print product between two days. */
    ofProduct({ organisationId, slotSize }: AdProduct, from: string, to: string, page?: string | null) {
      const slots = whetherRetired(this.visible(), false)
        .andWhere('row.organisation_id = :organisationId AND row.size = :slotSize', {
          organisationId,
          slotSize,
        })
        .andWhere('row.issue_date BETWEEN :from AND :to', { from, to });
      if (page) slots.andWhere('row.page = :page', { page });
      return slots.orderBy('row.issue_date').addOrderBy('row.page').addOrderBy('row.id').getMany();
    },
  });
