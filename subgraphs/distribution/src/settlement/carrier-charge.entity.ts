import { EntitySchema } from 'typeorm';

/** What a carrier owes for a mistake, or below nothing, what is owed to them. */
export interface CarrierCharge {
  id: string;
  organisationId: string;
  carrierId: string;
  complaintId: string | null;
  issueDate: string;
  amountMinor: bigint;
  reason: string | null;
  enteredAt: Date;
}

export const CarrierChargeEntity = new EntitySchema<CarrierCharge>({
  name: 'CarrierCharge',
  tableName: 'carrier_charges',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    carrierId: { type: 'uuid' },
    complaintId: { type: 'uuid', nullable: true },
    issueDate: { type: 'date' },
    amountMinor: { type: 'bigint' },
    reason: { type: 'text', nullable: true },
    enteredAt: { type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' },
  },
});
