import { type PageArguments, readPage } from '@media-graph/subgraph';
import { type EntityManager, In } from 'typeorm';
import { ownRows } from '../access/own-rows.repository.ts';
import type { Scope } from '../access/scope.ts';
import { StoredAddressEntity, SubscriberContactEntity, SubscriberEntity } from './subscriber.entity.ts';

const byReference = { by: ['row.reference', 'row.id'], direction: 'ASC' } as const;

export const subscriberRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, SubscriberEntity, scope).extend({
    page(page: PageArguments) {
      return readPage(this.visible(), page, byReference);
    },
  });

export const subscriberContactRepository = (manager: EntityManager) =>
  manager.getRepository(SubscriberContactEntity).extend({
    ofSubscribers(subscriberIds: readonly string[]) {
      return this.findBy({ subscriberId: In(subscriberIds) });
    },
  });

export const addressRepository = (manager: EntityManager, scope: Scope) =>
  ownRows(manager, StoredAddressEntity, scope).extend({
    ofSubscribers(subscriberIds: readonly string[]) {
      return this.ofParents('subscriberId', subscriberIds, 'id');
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
