import type { Viewer } from '@media-graph/service';
import type { EntityManager } from 'typeorm';
import { databaseRole, visibleTo } from '../access.ts';
import { revenueSql } from '../booking/revenue-sql.ts';
import type { AttributedBookings } from './attributed-bookings.entity.ts';

/** Sums only: headquarters adds up bookings that it may not read one by one. */
export const attributionRepository = (manager: EntityManager, viewer: Viewer) => ({
  of(source: 'article' | 'event', ids: readonly string[]): Promise<AttributedBookings[]> {
    const table = databaseRole(viewer) === 'travel_staff' ? 'bookings' : 'booking_sums';
    // What was kept of cancelled bookings is revenue as well, and what was paid on top takes some away.
    const stands = `status IN ('CONFIRMED', 'COMPLETED')`;
    return manager.query(
      `SELECT source_${source}_id AS id, count(*) FILTER (WHERE ${stands})::int AS bookings,
         coalesce(sum(seats) FILTER (WHERE ${stands}), 0)::int AS travellers,
         sum(${revenueSql('booking')})::bigint AS "revenueMinor", bool_or(is_synthetic) AS "isSynthetic"
       FROM ${table} booking
       WHERE source_${source}_id = ANY($1)
         AND ${visibleTo(viewer, 'HEADQUARTERS')('booking')}
       GROUP BY 1`,
      [ids],
    );
  },
});
