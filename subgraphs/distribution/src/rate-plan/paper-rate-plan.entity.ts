import { type MasterData, masterDataColumns, type WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface PaperRatePlan extends MasterData {
  organisationId: string;
  code: string;
  name: WrittenText;
  titleId: string;
  months: number;
  leastCopies: number;
  /** Of one copy, for the whole term. */
  priceMinor: bigint;
  isCampaign: boolean;
  /** That come after the end of a term that is sold by it. */
  graceIssues: number;
  validFrom: string;
  validUntil: string | null;
}

export const PaperRatePlanEntity = new EntitySchema<PaperRatePlan>({
  name: 'PaperRatePlan',
  tableName: 'rate_plans',
  columns: {
    ...masterDataColumns,
    organisationId: { type: 'uuid' },
    code: { type: 'text' },
    name: { type: 'jsonb' },
    titleId: { type: 'uuid' },
    months: { type: 'int' },
    leastCopies: { type: 'int' },
    priceMinor: { type: 'bigint' },
    isCampaign: { type: 'boolean' },
    graceIssues: { type: 'int', default: 0 },
    validFrom: { type: 'date' },
    validUntil: { type: 'date', nullable: true },
  },
});
