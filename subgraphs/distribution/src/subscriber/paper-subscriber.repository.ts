import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../access.ts';
import {
  PaperSubscriberEntity,
  StoredAddressEntity,
  SubscriberContactEntity,
} from './paper-subscriber.entity.ts';

const byReference = { by: ['row.reference', 'row.id'], direction: 'ASC' } as const;

export const subscriberRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperSubscriberEntity, visibleTo(viewer, 'FINANCE')).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, byReference);
    },
  });

/** Contacts stand with their subscriber, who is read before. */
export const subscriberContactRepository = (manager: EntityManager) =>
  manager.getRepository(SubscriberContactEntity).extend({
    ofSubscribers(subscriberIds: readonly string[]) {
      return this.createQueryBuilder('row')
        .where('row.subscriberId = ANY(:ids)', { ids: subscriberIds })
        .getMany();
    },
  });

export const addressRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, StoredAddressEntity, visibleTo(viewer, 'STAFF')).extend({
    ofSubscribers(subscriberIds: readonly string[]) {
      return this.partsOf('subscriberId', subscriberIds);
    },
    /** Subscriptions of the past still refer to the rows: so the addresses go, and the rows stay. */
    async erase(subscriberId: string): Promise<void> {
      await this.query(
        'DELETE FROM route_stops USING delivery_addresses address WHERE address.id = address_id AND subscriber_id = $1',
        [subscriberId],
      );
      await this.query(
        `UPDATE delivery_addresses SET address = '***', version = version + 1, updated_at = now() WHERE subscriber_id = $1`,
        [subscriberId],
      );
    },
  });
