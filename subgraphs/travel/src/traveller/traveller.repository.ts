import type { Viewer } from '@media-graph/service';
import { rowsOf } from '@media-graph/subgraph';
import { type EntityManager, In, IsNull } from 'typeorm';
import { visibleTo } from '../access.ts';
import { TravellerEntity, TravellerIdentityEntity } from './traveller.entity.ts';

export const travellerRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, TravellerEntity, visibleTo(viewer, 'STAFF')).extend({
    ofBookings(bookingIds: readonly string[]) {
      return this.partsOf('bookingId', bookingIds, 'position');
    },
  });

export const identityRepository = (manager: EntityManager) =>
  manager.getRepository(TravellerIdentityEntity).extend({
    ofTravellers(travellerIds: readonly string[]) {
      return this.createQueryBuilder('row')
        .where('row.travellerId = ANY(:ids)', { ids: travellerIds })
        .getMany();
    },
    /** Some whose number stands in clear, or is not found. */
    unsealed(most: number) {
      return this.find({ where: { documentHash: IsNull() }, take: most });
    },
    async erase(travellerIds: readonly string[]): Promise<void> {
      await this.delete({ travellerId: In(travellerIds) });
    },
  });
