import { EntitySchema } from 'typeorm';

/** What settings say together from a day on; a view. */
export interface PrintingRates {
  readonly id: string;
  readonly organisationId: string;
  readonly validFrom: string;
  readonly plateMinor: number;
  readonly pressHourMinor: number;
  readonly paperTonneMinor: number;
  readonly marginPercent: number;
}

// PostgreSQL knows no column of a view that is never null.
const column = { nullable: true } as const;

export const PrintingRatesEntity = new EntitySchema<PrintingRates>({
  name: 'PrintingRates',
  tableName: 'printing_rates',
  columns: {
    id: { type: 'uuid', primary: true, ...column },
    organisationId: { type: 'uuid', ...column },
    validFrom: { type: 'date', ...column },
    plateMinor: { type: 'int', ...column },
    pressHourMinor: { type: 'int', ...column },
    paperTonneMinor: { type: 'int', ...column },
    marginPercent: { type: 'int', ...column },
  },
});
