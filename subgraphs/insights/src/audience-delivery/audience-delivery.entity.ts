import { EntitySchema } from 'typeorm';
import type { AudienceDeliveryMode } from '../generated/resolvers.ts';

export interface AudienceRowRefusal {
  row: number;
  field: string | null;
  message: string;
}

/** What a source delivered at once. */
export interface AudienceDelivery {
  id: string;
  /** By which facts name it: shorter than its id, which each of them would carry. */
  no: bigint;
  source: string;
  firstDay: string | null;
  lastDay: string | null;
  mode: AudienceDeliveryMode;
  deliveredAt: Date;
  deliveredBy: string;
  reason: string | null;
  sent: number;
  added: number;
  corrected: number;
  unchanged: number;
  removed: number;
  refused: number;
  refusals: AudienceRowRefusal[];
}

const count = { type: 'int', default: 0 } as const;

export const AudienceDeliveryEntity = new EntitySchema<AudienceDelivery>({
  name: 'AudienceDelivery',
  tableName: 'audience_deliveries',
  columns: {
    id: { type: 'uuid', primary: true },
    no: { type: 'bigint' },
    source: { type: 'text' },
    firstDay: { type: 'date', nullable: true },
    lastDay: { type: 'date', nullable: true },
    mode: { type: 'text' },
    deliveredAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    deliveredBy: { type: 'text' },
    reason: { type: 'text', nullable: true },
    sent: count,
    added: count,
    corrected: count,
    unchanged: count,
    removed: count,
    refused: count,
    refusals: { type: 'jsonb' },
  },
});
