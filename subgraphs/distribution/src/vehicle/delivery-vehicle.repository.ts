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
    /** Takes a vehicle off for some nights, or off a carrier alone, with their usual one; what lies before and after stays. */
    async clear(
      vehicleId: string,
      during: string,
      from?: { carrierId: string; isUsualToo: boolean },
    ): Promise<void> {
      await this.query(
        `WITH former AS (
           DELETE FROM vehicle_assignments WHERE ($1::uuid IS NULL OR carrier_id = $1)
             AND (vehicle_id = $2 OR $4 AND NOT is_additional) AND during && $3::daterange RETURNING *
         )
         INSERT INTO vehicle_assignments (id, organisation_id, vehicle_id, carrier_id, during, is_additional)
         SELECT gen_random_uuid(), organisation_id, vehicle_id, carrier_id, days, is_additional
         FROM former, unnest(datemultirange(during) - datemultirange($3::daterange)) AS days`,
        [from?.carrierId ?? null, vehicleId, during, from?.isUsualToo ?? false],
      );
    },
  });
