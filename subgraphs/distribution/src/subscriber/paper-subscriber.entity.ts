import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface PaperSubscriber extends Versioned {
  organisationId: string;
  reference: string;
  kind: 'PERSON' | 'OFFICE';
  /** Who it turned out to be. */
  mergedIntoId: string | null;
  /** Why it was merged. */
  changeReason: string | null;
}

/** By which they are found; null where the key was not there when they were written. */
type ContactHashes = { nameHash: Buffer | null; phoneHash: Buffer | null };

/** Personal data, in a table of its own. */
export type SubscriberContact = {
  subscriberId: string;
  organisationId: string;
  name: string;
  phone: string;
} & ContactHashes;

/** Personal data as well. */
export type StoredAddress = Versioned & {
  organisationId: string;
  subscriberId: string;
  address: string;
  addressHash: Buffer | null;
  removedAt: Date | null;
};

/**
 * The parent of the type `DeliveryAddress`, which does not hold the address itself: what a mutation answers is remembered
 * with its idempotency key, and no address may stand there.
 */
export type DeliveryAddress = Pick<StoredAddress, 'id' | 'organisationId'>;

export const PaperSubscriberEntity = new EntitySchema<PaperSubscriber>({
  name: 'PaperSubscriber',
  tableName: 'subscribers',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    reference: { type: 'text' },
    kind: { type: 'text' },
    mergedIntoId: { type: 'uuid', nullable: true },
    changeReason: { type: 'text', nullable: true },
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
    nameHash: { type: 'bytea', nullable: true },
    phoneHash: { type: 'bytea', nullable: true },
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
    addressHash: { type: 'bytea', nullable: true },
    removedAt: { type: 'timestamptz', precision: 3, nullable: true },
  },
});
