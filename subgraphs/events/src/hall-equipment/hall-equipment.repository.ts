import type { Viewer } from '@media-graph/service';
import { matching, type PageArguments, readPage, rowsOf, whetherRetired } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { signedInAlone } from '../access.ts';
import type { Times } from '../facility-booking/loaders-by-times.ts';
import type { BookedEquipmentInput, QueryHallEquipmentOfArgs } from '../generated/resolvers.ts';
import { type BookedEquipment, HallEquipmentEntity } from './hall-equipment.entity.ts';

export const hallEquipmentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, HallEquipmentEntity, signedInAlone(viewer)).extend({
    page({ ownerId, isRetired, ...page }: PageArguments & QueryHallEquipmentOfArgs) {
      const ofOwner = whetherRetired(matching(this.visible(), { ownerId }), isRetired!);
      return readPage(ofOwner, page, { by: ['row.id'], direction: 'ASC' });
    },
    /** What bookings have, as far as the viewer may see them. */
    booked(bookingIds: readonly string[]): Promise<BookedEquipment[]> {
      return manager.query(
        `SELECT booking_id AS "bookingId", equipment_id AS "equipmentId", quantity FROM booked_equipment
         WHERE booking_id = ANY ($1) ORDER BY equipment_id`,
        [bookingIds],
      );
    },
    /** The most of each that is held or booked at one instant of a time, whoever has it. */
    peaks(ids: readonly string[], { from, until }: Times): Promise<{ id: string; taken: number }[]> {
      return manager.query(
        `SELECT id, equipment_peak(id, tstzrange($2, $3, '[)')) AS taken FROM unnest($1::uuid[]) AS id`,
        [ids, from, until],
      );
    },
    /** Lends with a booking; PostgreSQL never lends more than there is. */
    async lend(bookingId: string, equipment: readonly BookedEquipmentInput[]): Promise<void> {
      if (equipment.length === 0) return;
      await manager.query(
        `INSERT INTO booked_equipment (booking_id, equipment_id, quantity)
         SELECT $1::uuid, wanted.id, wanted.quantity FROM unnest($2::uuid[], $3::int[]) AS wanted (id, quantity)
         ORDER BY wanted.id`,
        [
          bookingId,
          equipment.map(({ equipmentId }) => equipmentId),
          equipment.map(({ quantity }) => quantity),
        ],
      );
    },
    async takeBack(bookingId: string): Promise<void> {
      await manager.query('DELETE FROM booked_equipment WHERE booking_id = $1', [bookingId]);
    },
  });
