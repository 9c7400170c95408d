import { type Versioned, versionedColumns } from '../database/versioned.ts';

/** A row of a table that has `invoiceColumnsSql` and `vatSql`, beside what it bills. */
export interface InvoiceRow<Status> extends Versioned {
  organisationId: string;
  fapiaoNumber: string | null;
  issuedOn: string;
  dueOn: string;
  totalMinor: bigint;
  /** The rate of value-added tax on the day of issue; null of one that was issued before rates were kept. */
  vatPercent: number | null;
  /** Counted by the database, as the next two are. */
  readonly creditedMinor: bigint;
  readonly paidMinor: bigint;
  readonly status: Status;
}

/** A row of the credit notes that `invoiceAccountSql` makes, with `vatSql`. */
export type CreditNoteRow = {
  id: string;
  organisationId: string;
  invoiceId: string;
  fapiaoNumber: string | null;
  issuedOn: string;
  amountMinor: bigint;
  /** Reckoned by the database; null where its invoice has no rate. */
  readonly taxMinor: bigint | null;
  reason: string;
  /** Set by the database. */
  readonly recordedBy: string;
};

/** A row of the payments that `invoiceAccountSql` makes. */
export type InvoicePaymentRow<Kind, Method> = {
  id: string;
  organisationId: string;
  invoiceId: string;
  kind: Kind;
  /** Below zero for what went back. */
  amountMinor: bigint;
  receivedOn: string;
  method: Method;
  reference: string | null;
  reversesId: string | null;
  reason: string | null;
  /** Set by the database. */
  readonly recordedBy: string;
};

const counted = { insert: false, update: false } as const;
const partOfInvoice = {
  id: { type: 'uuid', primary: true },
  organisationId: { type: 'uuid' },
  invoiceId: { type: 'uuid' },
  amountMinor: { type: 'bigint' },
  recordedBy: { type: 'text', ...counted },
} as const;

/** The columns of an `InvoiceRow`. */
export const invoiceColumns = {
  ...versionedColumns,
  organisationId: { type: 'uuid' },
  fapiaoNumber: { type: 'text', nullable: true },
  issuedOn: { type: 'date' },
  dueOn: { type: 'date' },
  totalMinor: { type: 'bigint' },
  vatPercent: { type: 'int', nullable: true },
  creditedMinor: { type: 'bigint', ...counted },
  paidMinor: { type: 'bigint', ...counted },
  status: { type: 'text', ...counted },
} as const;

/** The columns of a `CreditNoteRow`. */
export const creditNoteColumns = {
  ...partOfInvoice,
  fapiaoNumber: { type: 'text', nullable: true },
  issuedOn: { type: 'date' },
  taxMinor: { type: 'bigint', nullable: true, ...counted },
  reason: { type: 'text' },
} as const;

/** The columns of an `InvoicePaymentRow`. */
export const invoicePaymentColumns = {
  ...partOfInvoice,
  kind: { type: 'text' },
  receivedOn: { type: 'date' },
  method: { type: 'text' },
  reference: { type: 'text', nullable: true },
  reversesId: { type: 'uuid', nullable: true },
  reason: { type: 'text', nullable: true },
} as const;
