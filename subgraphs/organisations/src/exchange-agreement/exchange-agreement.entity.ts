import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

/** What the database keeps; what ran out is ENDED by the day. */
export type KeptExchangeStatus = 'DRAFT' | 'WITHDRAWN' | 'ACTIVE' | 'TERMINATED' | 'SUPERSEDED';

export interface ExchangeAgreement extends Versioned {
  /** The alliance's. */
  organisationId: string;
  giverId: string;
  takerId: string;
  /** The one that this takes the place of. */
  amendsId: string | null;
  status: KeptExchangeStatus;
  statusReason: string | null;
  statusBy: string;
  sectionSlugs: string[];
  tagSlugs: string[];
  territories: string[];
  licence: string;
  creditLine: string;
  startsOn: string;
  /** First day on which it no longer holds, as it was agreed. */
  endsOn: string;
  /** The same of one that was terminated or superseded before. */
  closedOn: string | null;
}

export const ExchangeAgreementEntity = new EntitySchema<ExchangeAgreement>({
  name: 'ExchangeAgreement',
  tableName: 'exchange_agreements',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    giverId: { type: 'uuid' },
    takerId: { type: 'uuid' },
    amendsId: { type: 'uuid', nullable: true },
    status: { type: 'text', default: 'DRAFT' },
    statusReason: { type: 'text', nullable: true },
    statusBy: { type: 'text', default: () => 'viewer_subject()' },
    sectionSlugs: { type: 'text', array: true },
    tagSlugs: { type: 'text', array: true },
    territories: { type: 'text', array: true },
    licence: { type: 'text' },
    creditLine: { type: 'text' },
    startsOn: { type: 'date' },
    endsOn: { type: 'date' },
    closedOn: { type: 'date', nullable: true },
  },
});
