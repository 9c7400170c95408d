import { EntitySchema } from 'typeorm';
import type { PrintTerms } from './read-print-terms.ts';

/** A version of an order's terms; PostgreSQL writes it. */
export interface PrintQuote extends PrintTerms {
  id: string;
  organisationId: string;
  orderId: string;
  number: number;
  priceMinor: bigint;
  computedMinor: bigint | null;
  reason: string | null;
  recordedBy: string | null;
  recordedAt: Date;
}

const instant = { type: 'timestamptz', precision: 3 } as const;

export const PrintQuoteEntity = new EntitySchema<PrintQuote>({
  name: 'PrintQuote',
  tableName: 'print_quotes',
  columns: {
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid' },
    orderId: { type: 'uuid' },
    number: { type: 'int' },
    title: { type: 'text' },
    quantity: { type: 'int' },
    pageCount: { type: 'int' },
    format: { type: 'text' },
    colours: { type: 'text' },
    paperGrade: { type: 'text' },
    grammage: { type: 'double precision' },
    dueAt: instant,
    tolerancePercent: { type: 'int' },
    priceMinor: { type: 'bigint' },
    computedMinor: { type: 'bigint', nullable: true },
    reason: { type: 'text', nullable: true },
    recordedBy: { type: 'text', nullable: true },
    recordedAt: instant,
  },
});
