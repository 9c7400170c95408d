import { type Versioned, versionedColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdLineStatus, AdRateType } from '../generated/resolvers.ts';

export interface AdLine extends Versioned {
  organisationId: string;
  orderId: string;
  productId: string;
  status: AdLineStatus;
  statusReason: string | null;
  startsOn: string;
  endsOn: string;
  rateType: AdRateType;
  rateMinor: bigint;
  listRateMinor: bigint;
  quantity: bigint;
  costMinor: bigint;
  listCostMinor: bigint;
  /** Counted by the database. */
  readonly invoicedMinor: bigint;
  sectionId: string | null;
  articleId: string | null;
  /** Since when the newsroom has marked that article for good. */
  articleMarkedAt: Date | null;
  eventId: string | null;
  sponsor: WrittenText | null;
  sponsorRegistryId: string | null;
  /** Why another sponsor is named than was. */
  sponsorChangeReason: string | null;
  reservedUntil: Date | null;
  /** How large an insertion is whose size is free. */
  freeColumns: number | null;
  freeHeightCm: number | null;
  /** That are paid of each insertion, if it is sold by words. */
  words: number | null;
  /** The package in which it is sold, and what it costs there. */
  packageId: string | null;
  packageMinor: bigint | null;
  /** Codes of those of its rate card that were chosen. */
  surcharges: string[];
}

export const AdLineEntity = new EntitySchema<AdLine>({
  name: 'AdLine',
  tableName: 'lines',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    orderId: { type: 'uuid' },
    productId: { type: 'uuid' },
    status: { type: 'text', default: 'DRAFT' },
    statusReason: { type: 'text', nullable: true, name: 'state_change_reason' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    rateType: { type: 'text' },
    rateMinor: { type: 'bigint' },
    listRateMinor: { type: 'bigint' },
    quantity: { type: 'bigint' },
    costMinor: { type: 'bigint' },
    listCostMinor: { type: 'bigint' },
    invoicedMinor: { type: 'bigint', insert: false, update: false },
    sectionId: { type: 'uuid', nullable: true },
    articleId: { type: 'uuid', nullable: true },
    articleMarkedAt: { type: 'timestamptz', precision: 3, nullable: true },
    eventId: { type: 'uuid', nullable: true },
    sponsor: { type: 'jsonb', nullable: true },
    sponsorRegistryId: { type: 'uuid', nullable: true },
    sponsorChangeReason: { type: 'text', nullable: true },
    reservedUntil: { type: 'timestamptz', precision: 3, nullable: true },
    freeColumns: { type: 'int', nullable: true },
    freeHeightCm: { type: 'int', nullable: true },
    words: { type: 'int', nullable: true },
    packageId: { type: 'uuid', nullable: true },
    packageMinor: { type: 'bigint', nullable: true },
    surcharges: { type: 'text', array: true, default: '{}', name: 'surcharge_codes' },
  },
});
