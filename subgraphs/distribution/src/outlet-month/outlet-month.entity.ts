import { EntitySchema } from 'typeorm';

/** What an outlet sold in a month: a row of a view, whose columns PostgreSQL never calls NOT NULL. */
export interface OutletMonth {
  id: string;
  organisationId: string;
  outletId: string;
  /** The outlet's. */
  code: string;
  /** Its first day. */
  month: string;
  issues: number;
  /** Those that still take returns. */
  openIssues: number;
  drawnCopies: number;
  returnedCopies: number;
  netCopies: number;
  soldMinor: bigint;
  invoicedMinor: bigint;
}

const nullable = true;

export const OutletMonthEntity = new EntitySchema<OutletMonth>({
  name: 'OutletMonth',
  tableName: 'outlet_months',
  columns: {
    id: { type: 'text', primary: true, nullable },
    organisationId: { type: 'uuid', nullable },
    outletId: { type: 'uuid', nullable },
    code: { type: 'text', nullable },
    month: { type: 'date', nullable },
    issues: { type: 'int', nullable },
    openIssues: { type: 'int', nullable },
    drawnCopies: { type: 'int', nullable },
    returnedCopies: { type: 'int', nullable },
    netCopies: { type: 'int', nullable },
    soldMinor: { type: 'bigint', nullable },
    invoicedMinor: { type: 'bigint', nullable },
  },
});
