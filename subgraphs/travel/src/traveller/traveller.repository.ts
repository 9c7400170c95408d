import type { Viewer } from '@media-graph/service';
import { type EntityManager, In } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import { TravellerEntity, TravellerIdentityEntity } from './traveller.entity.ts';

export const travellerRepository = (manager: EntityManager, viewer: Viewer) =>
  ownRows(manager, TravellerEntity, viewer, 'STAFF').extend({
    ofBookings(bookingIds: readonly string[]) {
      return this.ofParents('bookingId', bookingIds, 'position');
    },
  });

export const identityRepository = (manager: EntityManager) =>
  manager.getRepository(TravellerIdentityEntity).extend({
    ofTravellers(travellerIds: readonly string[]) {
      return this.findBy({ travellerId: In(travellerIds) });
    },
    async erase(travellerIds: readonly string[]): Promise<void> {
      await this.delete({ travellerId: In(travellerIds) });
    },
  });
