import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { visibleTo } from '../access.ts';
import type { AdProduct } from '../product/product.entity.ts';
import { DigitalAvailEntity } from './avail.entity.ts';

export type Left = { date: string; offered: bigint; free: bigint };

export const digitalAvailRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DigitalAvailEntity, visibleTo(viewer, 'HEADQUARTERS')).extend({
    between(productId: string, from: string, to: string) {
      return this.visible()
        .andWhere('row.product_id = :productId AND row.on_date BETWEEN :from AND :to', {
          productId,
          from,
          to,
        })
        .orderBy('row.on_date')
        .getMany();
    },
    /** What is left by day; what a reservation held that has run out is free again. */
    left(productId: string, from: string, to: string): Promise<Left[]> {
      return this.visible()
        .select('row.on_date', 'date')
        .addSelect('row.capacity', 'offered')
        .addSelect(
          `row.capacity - row.taken + (SELECT coalesce(sum(held.units), 0)::bigint FROM placements held
             JOIN lines ON lines.id = held.line_id
             WHERE held.avail_id = row.id AND held.state = 'HELD' AND lines.reserved_until <= now())`,
          'free',
        )
        .andWhere('row.product_id = :productId AND row.on_date BETWEEN :from AND :to', {
          productId,
          from,
          to,
        })
        .orderBy('row.on_date')
        .getRawMany();
    },
    /** Says how many units there are on each of the days. */
    async setCapacity(
      { id, organisationId }: AdProduct,
      days: readonly string[],
      capacity: bigint,
    ): Promise<void> {
      await manager.query(
        `INSERT INTO digital_avails (id, organisation_id, product_id, on_date, capacity)
         SELECT ids.id, $3, $4, ids.day, $5 FROM unnest($1::uuid[], $2::date[]) AS ids(id, day)
         ON CONFLICT (product_id, on_date) DO UPDATE
         SET capacity = EXCLUDED.capacity, version = digital_avails.version + 1, updated_at = now()`,
        [days.map(() => uuidv7()), days, organisationId, id, capacity],
      );
    },
  });
