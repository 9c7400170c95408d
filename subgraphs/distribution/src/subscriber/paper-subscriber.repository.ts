import type { Viewer } from '@media-graph/service';
import { type PageArguments, readPage, rowsOf } from '@media-graph/subgraph';
import { type EntityManager, IsNull } from 'typeorm';
import { visibleTo } from '../access.ts';
import { type Found, findPeople } from './find-people.ts';
import {
  PaperSubscriberEntity,
  StoredAddressEntity,
  SubscriberContactEntity,
} from './paper-subscriber.entity.ts';

export type SubscriberPage = PageArguments & {
  reference?: string | null | undefined;
  found: Found;
};

const own = 'organisation_id = (SELECT viewer_organisation())';
const placesOf = {
  name: `SELECT subscriber_id FROM subscriber_contacts WHERE ${own} AND name_hash = :name`,
  phone: `SELECT subscriber_id FROM subscriber_contacts WHERE ${own} AND phone_hash = :phone`,
  address: `SELECT subscriber_id FROM delivery_addresses WHERE ${own} AND address_hash = :address`,
};

const byReference = { by: ['row.reference', 'row.id'], direction: 'ASC' } as const;

export const subscriberRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, PaperSubscriberEntity, visibleTo(viewer, 'FINANCE')).extend({
    page({ reference, found, ...page }: SubscriberPage) {
      const subscribers = this.visible();
      if (reference != null) subscribers.andWhere('row.reference = :reference', { reference });
      findPeople(subscribers, viewer, placesOf, found);
      return readPage(subscribers, page, byReference);
    },
    /** Gives a subscriber's subscriptions and addresses to another one. */
    async handOver(from: string, to: string): Promise<void> {
      for (const table of ['subscriptions', 'delivery_addresses'])
        await this.query(
          `UPDATE ${table} SET subscriber_id = $2, version = version + 1, updated_at = now() WHERE subscriber_id = $1`,
          [from, to],
        );
    },
  });

/** Contacts stand with their subscriber, who is read before. */
export const subscriberContactRepository = (manager: EntityManager) =>
  manager.getRepository(SubscriberContactEntity).extend({
    /** Some that nobody finds. */
    withoutHash(most: number) {
      return this.find({ where: { phoneHash: IsNull() }, take: most });
    },
    ofSubscribers(subscriberIds: readonly string[]) {
      return this.createQueryBuilder('row')
        .where('row.subscriberId = ANY(:ids)', { ids: subscriberIds })
        .getMany();
    },
  });

export const addressRepository = (manager: EntityManager, viewer: Viewer) =>
  rowsOf(manager, StoredAddressEntity, visibleTo(viewer, 'STAFF')).extend({
    /** Some that nobody finds, but for those that were erased. */
    withoutHash(most: number) {
      return this.visible()
        .andWhere(`row.addressHash IS NULL AND row.address <> '***'`)
        .limit(most)
        .getMany();
    },
    /** Without those that were removed. */
    async ofSubscribers(subscriberIds: readonly string[]) {
      const all = await this.partsOf('subscriberId', subscriberIds);
      return all.filter(({ removedAt }) => removedAt === null);
    },
    /** Subscriptions of the past still refer to the rows: so the addresses go, and the rows stay. */
    async erase(subscriberIds: readonly string[]): Promise<void> {
      await this.query(
        `DELETE FROM route_stops USING delivery_addresses address
         WHERE address.id = address_id AND subscriber_id = ANY ($1)`,
        [subscriberIds],
      );
      await this.query(
        `UPDATE delivery_addresses SET address = '***', address_hash = NULL, version = version + 1, updated_at = now()
         WHERE subscriber_id = ANY ($1)`,
        [subscriberIds],
      );
    },
  });
