import { EntitySchema } from 'typeorm';

export interface PaperConsumption {
  id: string;
  organisationId: string;
  runId: string;
  reelId: string;
  grams: bigint;
  at: Date;
}

export const PaperConsumptionEntity = new EntitySchema<PaperConsumption>({
  name: 'PaperConsumption',
  tableName: 'paper_consumptions',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    runId: { type: 'uuid' },
    reelId: { type: 'uuid' },
    grams: { type: 'bigint' },
    at: { type: 'timestamptz', precision: 3, default: () => 'now()' },
  },
});
