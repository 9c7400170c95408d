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

export const PrintingRatesEntity = new EntitySchema<PrintingRates>({
  name: 'PrintingRates',
  tableName: 'printing_rates',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    validFrom: { type: 'date' },
    plateMinor: { type: 'int' },
    pressHourMinor: { type: 'int' },
    paperTonneMinor: { type: 'int' },
    marginPercent: { type: 'int' },
  },
});
