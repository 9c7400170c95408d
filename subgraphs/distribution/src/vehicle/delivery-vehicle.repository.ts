import type { Viewer } from '@media-graph/service';
import {
  matching,
  type PageArguments,
  readPage,
  rowsOf,
  todayInShanghai,
  whetherRetired,
} from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import {
  DeliveryVehicleAssignmentEntity,
  DeliveryVehicleEntity,
  VehicleDriverEntity,
} from './delivery-vehicle.entity.ts';

const byPlate = { by: ['row.plateNumber', 'row.id'], direction: 'ASC' } as const;

type VehiclePage = PageArguments & { plateNumber?: string | null | undefined; isRetired: boolean };

export const vehicleRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryVehicleEntity, visibleTo(viewer, 'STAFF')).extend({
    page({ plateNumber, isRetired, ...page }: VehiclePage) {
      return readPage(whetherRetired(matching(this.visible(), { plateNumber }), isRetired), page, byPlate);
    },
  });

/** Drivers stand with their vehicle, which is read before. */
export const vehicleDriverRepository = (manager: EntityManager) =>
  manager.getRepository(VehicleDriverEntity).extend({
    ofVehicles(vehicleIds: readonly string[]) {
      return this.createQueryBuilder('row').where('row.vehicleId = ANY(:ids)', { ids: vehicleIds }).getMany();
    },
  });

export const vehicleAssignmentRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, DeliveryVehicleAssignmentEntity, visibleTo(viewer, 'STAFF')).extend({
    /** Those that hold today or later, the earliest first. */
    comingOf(vehicleIds: readonly string[]) {
      return this.visible()
        .andWhere('row.vehicleId = ANY(:ids) AND row.during && daterange(:today, NULL)', {
          ...{ ids: vehicleIds, today: todayInShanghai() },
        })
        .orderBy('row.during')
        .getMany();
    },
    onDay(carrierIds: readonly string[], day: string) {
      return this.visible()
        .andWhere('row.carrierId = ANY(:ids) AND row.during @> CAST(:day AS date)', { ids: carrierIds, day })
        .getMany();
    },
    /** Takes days away from what is assigned to a carrier, or from a vehicle; what lies before and after them stays. */
    async clear(of: { carrierId?: string; vehicleId?: string }, during: string): Promise<void> {
      await this.query(
        `WITH former AS (
           DELETE FROM vehicle_assignments WHERE (carrier_id = $1 OR vehicle_id = $2) AND during && $3::daterange RETURNING *
         )
         INSERT INTO vehicle_assignments (id, organisation_id, vehicle_id, carrier_id, during)
         SELECT gen_random_uuid(), organisation_id, vehicle_id, carrier_id, days
         FROM former, unnest(datemultirange(during) - datemultirange($3::daterange)) AS days`,
        [of.carrierId ?? null, of.vehicleId ?? null, during],
      );
    },
  });
