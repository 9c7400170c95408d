import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { AdCreativeKind, AdCreativeStatus } from '../generated/resolvers.ts';

export interface AdCreative extends Versioned {
  organisationId: string;
  advertiserId: string;
  title: string;
  kind: AdCreativeKind;
  assetId: string | null;
  /** What it says, if it is made of words. */
  text: string | null;
  /** Counted by the database. */
  readonly words: number | null;
  landingUrl: string | null;
  status: AdCreativeStatus;
  submittedBy: string;
}

export interface AdReview {
  id: string;
  organisationId: string;
  creativeId: string;
  decision: AdCreativeStatus;
  documents: string[];
  comment: string | null;
  reviewer: string;
  reviewedAt: Date;
}

export interface AdAssignment {
  lineId: string;
  creativeId: string;
  organisationId: string;
  sov: number | null;
}

export const AdCreativeEntity = new EntitySchema<AdCreative>({
  name: 'AdCreative',
  tableName: 'creatives',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    advertiserId: { type: 'uuid' },
    title: { type: 'text' },
    kind: { type: 'text' },
    assetId: { type: 'uuid', nullable: true },
    text: { type: 'text', nullable: true, name: 'body' },
    words: { type: 'int', nullable: true, insert: false, update: false },
    landingUrl: { type: 'text', nullable: true },
    status: { type: 'text', default: 'PENDING' },
    submittedBy: { type: 'text' },
  },
});

export const AdReviewEntity = new EntitySchema<AdReview>({
  name: 'AdReview',
  tableName: 'reviews',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    creativeId: { type: 'uuid' },
    decision: { type: 'text' },
    documents: { type: 'text', array: true },
    comment: { type: 'text', nullable: true },
    reviewer: { type: 'text' },
    reviewedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});

export const AdAssignmentEntity = new EntitySchema<AdAssignment>({
  name: 'AdAssignment',
  tableName: 'assignments',
  columns: {
    lineId: { type: 'uuid', primary: true },
    creativeId: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    sov: { type: 'int', nullable: true },
  },
});
