import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdAccountStatus, AdvertiserStatus } from '../generated/resolvers.ts';

export interface Advertiser extends Versioned {
  organisationId: string;
  name: WrittenText;
  sortName: string;
  registryId: string | null;
  industry: string;
  status: AdvertiserStatus;
  statusReason: string | null;
  isSynthetic: boolean;
  /** Why it was last amended. */
  changeReason: string | null;
}

/** Personal data: shown through `contacts.show` alone. */
export interface AdvertiserContact extends Versioned {
  organisationId: string;
  advertiserId: string;
  duty: string;
  name: string;
  phone: string | null;
  email: string | null;
}

export interface AdAccount extends Versioned {
  organisationId: string;
  advertiserId: string;
  buyer: WrittenText | null;
  /** What tells one buyer from another; empty for the advertiser itself. */
  buyerKey: string;
  status: AdAccountStatus;
  /** As agreed; null where the company's own days hold. */
  paymentDays: number | null;
  /** Why it was last amended. */
  changeReason: string | null;
}

export const AdvertiserEntity = new EntitySchema<Advertiser>({
  name: 'Advertiser',
  tableName: 'advertisers',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    name: { type: 'jsonb' },
    sortName: { type: 'text' },
    registryId: { type: 'uuid', nullable: true },
    industry: { type: 'text' },
    status: { type: 'text', default: 'PENDING' },
    statusReason: { type: 'text', nullable: true },
    isSynthetic: { type: 'boolean', default: false },
    changeReason: { type: 'text', nullable: true },
  },
});

export const AdvertiserContactEntity = new EntitySchema<AdvertiserContact>({
  name: 'AdvertiserContact',
  tableName: 'advertiser_contacts',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    advertiserId: { type: 'uuid' },
    duty: { type: 'text' },
    name: { type: 'text' },
    phone: { type: 'text', nullable: true },
    email: { type: 'text', nullable: true },
  },
});

export const AdAccountEntity = new EntitySchema<AdAccount>({
  name: 'AdAccount',
  tableName: 'accounts',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    advertiserId: { type: 'uuid' },
    buyer: { type: 'jsonb', nullable: true },
    buyerKey: { type: 'text', default: '' },
    status: { type: 'text', default: 'ACTIVE' },
    paymentDays: { type: 'int', nullable: true },
    changeReason: { type: 'text', nullable: true },
  },
});
