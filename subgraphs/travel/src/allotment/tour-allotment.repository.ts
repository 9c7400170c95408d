import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import { TourAllotmentEntity, TravellerAllotmentEntity } from './tour-allotment.entity.ts';

/** Somebody under contract on a departure, and the ids of the room and the vehicle, where there are any. */
export type Occupant = {
  readonly departureId: string;
  readonly travellerId: string;
  /** False for who sits on a lap, and needs neither a bed nor a seat. */
  readonly takesPlace: boolean;
  readonly ROOM: string | null;
  readonly VEHICLE: string | null;
};

export const allotmentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TourAllotmentEntity, visibleTo(viewer, 'STAFF')).extend({
    ofDepartures(departureIds: readonly string[]) {
      return this.partsOf('departureId', departureIds, 'name');
    },
    /** In the order of bookings, then as they were named. */
    occupantsOf(departureIds: readonly string[]): Promise<Occupant[]> {
      return this.query(
        `SELECT booking.departure_id AS "departureId", traveller.id AS "travellerId", line.pax_count > 0 AS "takesPlace",
           room.allotment_id AS "ROOM", vehicle.allotment_id AS "VEHICLE"
         FROM bookings booking
         JOIN travellers traveller ON traveller.booking_id = booking.id
         JOIN booking_lines line ON line.booking_id = booking.id AND line.unit = traveller.unit
         LEFT JOIN traveller_allotments room ON room.traveller_id = traveller.id AND room.list = 'ROOM'
         LEFT JOIN traveller_allotments vehicle ON vehicle.traveller_id = traveller.id AND vehicle.list = 'VEHICLE'
         WHERE booking.departure_id = ANY ($1) AND booking.status IN ('CONFIRMED', 'COMPLETED')
           AND ${visibleTo(viewer, 'STAFF')('booking')}
         ORDER BY booking.created_at, booking.id, traveller.position`,
        [departureIds],
      );
    },
  });

export const travellerAllotmentRepository = (manager: EntityManager) =>
  manager.getRepository(TravellerAllotmentEntity);
