import { EntitySchema } from 'typeorm';
import type { UnitType } from '../departure/departure.entity.ts';

export interface Traveller {
  id: string;
  organisationId: string;
  bookingId: string;
  position: number;
  unit: UnitType;
}

/**
 * Personal data, in a table of its own and never the parent of a GraphQL type: what a mutation answers is remembered
 * with its idempotency key, and no identity may stand there.
 */
export type TravellerIdentity = {
  travellerId: string;
  organisationId: string;
  name: string;
  documentKind:
    | 'RESIDENT_ID'
    | 'HOUSEHOLD_REGISTER'
    | 'PASSPORT'
    | 'HK_MACAU_PERMIT'
    | 'HOME_RETURN_PERMIT'
    | 'TAIWAN_COMPATRIOT_PERMIT'
    | 'TAIWAN_PERMIT';
  /** In clear, of the former release alone. */
  documentNumber: string | null;
  /** As `sealDocument` of the context seals it. */
  documentSealed: Buffer | null;
  /** What the number is found by; null where it was written down before there was one. */
  documentHash: Buffer | null;
  bornOn: string;
  documentExpiresOn: string | null;
};

export const TravellerEntity = new EntitySchema<Traveller>({
  name: 'Traveller',
  tableName: 'travellers',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    bookingId: { type: 'uuid' },
    position: { type: 'int' },
    unit: { type: 'text' },
  },
});

export const TravellerIdentityEntity = new EntitySchema<TravellerIdentity>({
  name: 'TravellerIdentity',
  tableName: 'traveller_identities',
  columns: {
    travellerId: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    name: { type: 'text' },
    documentKind: { type: 'text' },
    documentNumber: { type: 'text', nullable: true },
    documentSealed: { type: 'bytea', nullable: true },
    documentHash: { type: 'bytea', nullable: true },
    bornOn: { type: 'date' },
    documentExpiresOn: { type: 'date', nullable: true },
  },
});
