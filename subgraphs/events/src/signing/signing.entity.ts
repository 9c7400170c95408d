import { EntitySchema } from 'typeorm';
import { type MoneyEstimate, MoneyEstimateColumns } from '../money-estimate/money-estimate.entity.ts';

export interface Signing {
  id: string;
  /** The order in which signings were recorded; made by PostgreSQL. */
  recorded: number;
  createdAt: Date;
  eventId: string;
  projectId: string | null;
  projectCount: number;
  isFund: boolean;
  partyIds: string[];
  signedOn: string | null;
  amount: MoneyEstimate;
  isIncrement: boolean;
  isSynthetic: boolean;
  /** Recorded wrongly, and taken back: it counts no longer. */
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
}

export const SigningEntity = new EntitySchema<Signing>({
  name: 'Signing',
  tableName: 'signings',
  columns: {
    id: { type: 'uuid', primary: true },
    recorded: { type: 'int', insert: false, update: false },
    createdAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    eventId: { type: 'uuid' },
    projectId: { type: 'uuid', nullable: true },
    projectCount: { type: 'int', default: 1 },
    isFund: { type: 'boolean', default: false },
    partyIds: { type: 'uuid', array: true, default: () => `'{}'` },
    signedOn: { type: 'date', nullable: true },
    isIncrement: { type: 'boolean', default: false },
    isSynthetic: { type: 'boolean', default: false },
    withdrawnAt: { type: 'timestamptz', precision: 3, nullable: true },
    withdrawalReason: { type: 'text', nullable: true },
  },
  embeddeds: { amount: { schema: MoneyEstimateColumns } },
});
