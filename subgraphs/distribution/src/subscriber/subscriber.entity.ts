import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface Subscriber extends Versioned {
  organisationId: string;
  reference: string;
  kind: 'PERSON' | 'OFFICE';
}

/** Personal data, in a table of its own. */
export type SubscriberContact = { subscriberId: string; organisationId: string; name: string; phone: string };

/**
 * Personal data as well. The parent of the type `DeliveryAddress` is its id alone: what a mutation answers is
 * remembered with its idempotency key, and no address may stand there.
 */
export type StoredAddress = Versioned & { organisationId: string; subscriberId: string; address: string };

export const SubscriberEntity = new EntitySchema<Subscriber>({
  name: 'Subscriber',
  tableName: 'subscribers',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    reference: { type: 'text' },
    kind: { type: 'text' },
  },
});

export const SubscriberContactEntity = new EntitySchema<SubscriberContact>({
  name: 'SubscriberContact',
  tableName: 'subscriber_contacts',
  columns: {
    subscriberId: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    name: { type: 'text' },
    phone: { type: 'text' },
  },
});

export const StoredAddressEntity = new EntitySchema<StoredAddress>({
  name: 'StoredAddress',
  tableName: 'delivery_addresses',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    subscriberId: { type: 'uuid' },
    address: { type: 'text' },
  },
});
