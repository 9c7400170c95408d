import { type MasterData, masterDataColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface DeliveryCarrier extends MasterData {
  organisationId: string;
  code: string;
  copyRateMinor: bigint;
}

/** Personal data, in a table of its own. */
export type CarrierContact = {
  carrierId: string;
  organisationId: string;
  name: string;
  phone: string;
  nameHash: Buffer | null;
  phoneHash: Buffer | null;
};

export const DeliveryCarrierEntity = new EntitySchema<DeliveryCarrier>({
  name: 'DeliveryCarrier',
  tableName: 'carriers',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    copyRateMinor: { type: 'bigint' },
  },
});

export const CarrierContactEntity = new EntitySchema<CarrierContact>({
  name: 'CarrierContact',
  tableName: 'carrier_contacts',
  columns: {
    carrierId: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    name: { type: 'text' },
    phone: { type: 'text' },
    nameHash: { type: 'bytea', nullable: true },
    phoneHash: { type: 'bytea', nullable: true },
  },
});
