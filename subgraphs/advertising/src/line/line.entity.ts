import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import { type Business, businessColumns } from '../business/business.entity.ts';
import type { AdLineStatus, AdRateType } from '../generated/resolvers.ts';

export interface AdLine extends Business {
  orderId: string;
  productId: string;
  status: AdLineStatus;
  stateChangeReason: string | null;
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
  eventId: string | null;
  sponsor: WrittenText | null;
  sponsorRegistryId: string | null;
  reservedUntil: Date | null;
}

/** What readers may know of a line that pays for content; kept by the database. */
export interface AdSponsorship {
  lineId: string;
  organisationId: string;
  articleId: string | null;
  eventId: string | null;
  sponsor: WrittenText;
  sponsorRegistryId: string | null;
}

export const AdLineEntity = new EntitySchema<AdLine>({
  name: 'AdLine',
  tableName: 'lines',
  columns: {
    ...businessColumns,
    orderId: { type: 'uuid' },
    productId: { type: 'uuid' },
    status: { type: 'text', default: 'DRAFT' },
    stateChangeReason: { type: 'text', nullable: true },
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
    eventId: { type: 'uuid', nullable: true },
    sponsor: { type: 'jsonb', nullable: true },
    sponsorRegistryId: { type: 'uuid', nullable: true },
    reservedUntil: { type: 'timestamptz', precision: 3, nullable: true },
  },
});

export const AdSponsorshipEntity = new EntitySchema<AdSponsorship>({
  name: 'AdSponsorship',
  tableName: 'sponsorships',
  columns: {
    lineId: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    articleId: { type: 'uuid', nullable: true },
    eventId: { type: 'uuid', nullable: true },
    sponsor: { type: 'jsonb' },
    sponsorRegistryId: { type: 'uuid', nullable: true },
  },
});
