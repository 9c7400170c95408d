import { EntitySchema } from 'typeorm';
import type { PaperAdjustmentKind } from '../generated/resolvers.ts';

export interface PaperAdjustment {
  id: string;
  organisationId: string;
  reelId: string;
  kind: PaperAdjustmentKind;
  grams: bigint;
  reason: string;
  /** Set by the database, as is `at`. */
  readonly recordedBy: string;
  readonly at: Date;
}

export const PaperAdjustmentEntity = new EntitySchema<PaperAdjustment>({
  name: 'PaperAdjustment',
  tableName: 'paper_adjustments',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    reelId: { type: 'uuid' },
    kind: { type: 'text' },
    grams: { type: 'bigint' },
    reason: { type: 'text' },
    recordedBy: { type: 'text', insert: false },
    at: { type: 'timestamptz', precision: 3, insert: false },
  },
});
