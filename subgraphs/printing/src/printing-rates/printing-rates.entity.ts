import { type Versioned, versionedColumns } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';

export interface PrintingRates extends Versioned {
  organisationId: string;
  validFrom: string;
  plateMinor: bigint;
  pressHourMinor: bigint;
  paperTonneMinor: bigint;
  marginPercent: number;
  isSynthetic: boolean;
}

export const PrintingRatesEntity = new EntitySchema<PrintingRates>({
  name: 'PrintingRates',
  tableName: 'printing_rates',
  columns: {
    ...versionedColumns,
    organisationId: { type: 'uuid' },
    validFrom: { type: 'date' },
    plateMinor: { type: 'bigint' },
    pressHourMinor: { type: 'bigint' },
    paperTonneMinor: { type: 'bigint' },
    marginPercent: { type: 'int' },
    isSynthetic: { type: 'boolean', default: false },
  },
});
