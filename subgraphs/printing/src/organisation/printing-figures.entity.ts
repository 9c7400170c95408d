import { EntitySchema } from 'typeorm';

export interface PrintingFigures {
  organisationId: string;
  month: string;
  runs: number;
  goodCopies: bigint;
  wasteCopies: bigint;
  paperGrams: bigint;
  revenueMinor: bigint;
  isSynthetic: boolean;
}

export const PrintingFiguresEntity = new EntitySchema<PrintingFigures>({
  name: 'PrintingFigures',
  tableName: 'printing_months',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    month: { type: 'text', primary: true },
    runs: { type: 'int' },
    goodCopies: { type: 'bigint' },
    wasteCopies: { type: 'bigint' },
    paperGrams: { type: 'bigint' },
    revenueMinor: { type: 'bigint' },
    isSynthetic: { type: 'boolean', default: false },
  },
});

/** Who reads what was printed of an issue beside the works itself. */
export const CountPartnerEntity = new EntitySchema<{ organisationId: string; partnerId: string }>({
  name: 'CountPartner',
  tableName: 'count_partners',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    partnerId: { type: 'uuid', primary: true },
  },
});
