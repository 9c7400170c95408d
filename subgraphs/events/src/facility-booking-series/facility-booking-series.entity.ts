import { EntitySchema } from 'typeorm';

/** What is one for all its bookings; each of them stands for itself otherwise. */
export interface FacilityBookingSeries {
  id: string;
  createdAt: Date;
  facilityId: string;
  organisationId: string;
  /** RFC 5545, 3.3.10. */
  rule: string;
}

export const FacilityBookingSeriesEntity = new EntitySchema<FacilityBookingSeries>({
  name: 'FacilityBookingSeries',
  tableName: 'facility_booking_series',
  columns: {
    id: { type: 'uuid', primary: true },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    facilityId: { type: 'uuid' },
    organisationId: { type: 'uuid' },
    rule: { type: 'text' },
  },
});
