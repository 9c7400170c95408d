import type { WrittenText } from '@media-graph/subgraph';
import { EntitySchema } from 'typeorm';
import type { PrintOrder } from '../print-order/print-order.entity.ts';

export interface PrintingProfile {
  organisationId: string;
  about: WrittenText;
  products: PrintOrder['product'][];
  pressCount: number;
  copiesPerHour: number;
  isSynthetic: boolean;
}

export interface PrintingFigures {
  organisationId: string;
  month: string;
  runs: number;
  goodCopies: bigint;
  wasteCopies: bigint;
  paperGrams: bigint;
  /** Of a month that was reported, as the next. */
  revenueMinor?: bigint;
  costMinor?: bigint;
  isSynthetic: boolean;
}

/** Who reads what was printed of an issue beside the works itself. */
export interface CountPartner {
  organisationId: string;
  partnerId: string;
}

export const PrintingProfileEntity = new EntitySchema<PrintingProfile>({
  name: 'PrintingProfile',
  tableName: 'printing_companies',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    about: { type: 'jsonb' },
    products: { type: 'text', array: true },
    pressCount: { type: 'int' },
    copiesPerHour: { type: 'int' },
    isSynthetic: { type: 'boolean', default: false },
  },
});

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
    costMinor: { type: 'bigint' },
    isSynthetic: { type: 'boolean', default: false },
  },
});

export const CountPartnerEntity = new EntitySchema<CountPartner>({
  name: 'CountPartner',
  tableName: 'count_partners',
  columns: {
    organisationId: { type: 'uuid', primary: true },
    partnerId: { type: 'uuid', primary: true },
  },
});
