import { EntitySchema } from 'typeorm';

export interface CopyReturn {
  id: string;
  organisationId: string;
  planId: string;
  outletId: string;
  copies: number;
  reason: 'UNSOLD' | 'DAMAGED' | 'SURPLUS';
  recordedAt: Date;
  withdrawnAt: Date | null;
  withdrawalReason: string | null;
}

export const CopyReturnEntity = new EntitySchema<CopyReturn>({
  name: 'CopyReturn',
  tableName: 'copy_returns',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    planId: { type: 'uuid' },
    outletId: { type: 'uuid' },
    copies: { type: 'int' },
    reason: { type: 'text' },
    recordedAt: { type: 'timestamptz', precision: 3, default: () => 'now()' },
    withdrawnAt: { type: 'timestamptz', precision: 3, nullable: true },
    withdrawalReason: { type: 'text', nullable: true },
  },
});
