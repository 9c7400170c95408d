import {
  type Dated,
  datedColumns,
  type MasterData,
  masterDataColumns,
  type WrittenText,
} from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface TourAgent extends MasterData {
  organisationId: string;
  name: WrittenText;
  /** Its own organisation, where the graph knows it. */
  agentOrganisationId: string | null;
  isSynthetic: boolean;
}

/** What an agent is paid of what its parties pay, from a day on. */
export interface TourAgentRate extends Dated {
  id: string;
  organisationId: string;
  agentId: string;
  percent: number;
  /** Which may begin before the day on which it was set. */
  isSynthetic: boolean;
}

/** What an agent is paid for a booking: a row of a view, whose columns PostgreSQL never calls NOT NULL. */
export interface TourCommission {
  /** The booking's. */
  id: string;
  organisationId: string;
  agentId: string;
  percent: number;
  departsOn: string;
  status: 'EXPECTED' | 'EARNED' | 'TAKEN_BACK';
  commissionMinor: bigint;
  paidMinor: bigint;
  owedMinor: bigint;
}

export interface TourCommissionPayment {
  id: string;
  organisationId: string;
  bookingId: string;
  /** Below zero of a reversal. */
  amountMinor: bigint;
  paidOn: string;
  reference: string | null;
  reversesId: string | null;
  reason: string | null;
  /** Set by the database, as the next. */
  readonly recordedBy: string;
  readonly recordedAt: Date;
}

const nullable = true;

export const TourAgentEntity = new EntitySchema<TourAgent>({
  name: 'TourAgent',
  tableName: 'agents',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    name: { type: 'jsonb' },
    agentOrganisationId: { type: 'uuid', nullable },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const TourAgentRateEntity = new EntitySchema<TourAgentRate>({
  name: 'TourAgentRate',
  tableName: 'agent_rates',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    agentId: { type: 'uuid' },
    percent: { type: 'int' },
    isSynthetic: { type: 'boolean', default: false },
    ...datedColumns,
  },
});

export const TourCommissionEntity = new EntitySchema<TourCommission>({
  name: 'TourCommission',
  tableName: 'tour_commissions',
  columns: {
    id: { type: 'uuid', primary: true, nullable },
    organisationId: { type: 'uuid', nullable },
    agentId: { type: 'uuid', nullable },
    percent: { type: 'int', nullable },
    departsOn: { type: 'date', nullable },
    status: { type: 'text', nullable },
    commissionMinor: { type: 'bigint', nullable },
    paidMinor: { type: 'bigint', nullable },
    owedMinor: { type: 'bigint', nullable },
  },
});

export const TourCommissionPaymentEntity = new EntitySchema<TourCommissionPayment>({
  name: 'TourCommissionPayment',
  tableName: 'commission_payments',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    bookingId: { type: 'uuid' },
    amountMinor: { type: 'bigint' },
    paidOn: { type: 'date' },
    reference: { type: 'text', nullable },
    reversesId: { type: 'uuid', nullable },
    reason: { type: 'text', nullable },
    recordedBy: { type: 'text', insert: false, update: false },
    recordedAt: { type: 'timestamptz', precision: 3, insert: false, update: false },
  },
});
