import type { EntityManager } from 'typeorm';
import type { Condition } from '../access/condition.ts';
import { isId } from '../database/is-id.ts';
import type { CompanyMonthKey } from './company-months.ts';
import type { TaxedTables } from './vat-sql.ts';

type Asked = Pick<TaxedTables, 'invoices' | 'creditNotes'> & {
  /** A condition on `invoice`: which of them are issued. */
  readonly isIssued?: string;
  /** Whose months the viewer may see, by `organisation_id`. */
  readonly visible: Condition;
};

/**
 * The value-added tax of what companies invoiced month by month, less that of what they credited; to be called by a
 * `keyLoader`. Invoices of before rates were kept count nothing.
 */
export const invoicedTax = (
  manager: EntityManager,
  { invoices, creditNotes, isIssued = 'true', visible }: Asked,
  keys: readonly CompanyMonthKey[],
): Promise<(CompanyMonthKey & { taxMinor: bigint })[]> => {
  const possible = keys.filter(({ organisationId }) => isId(organisationId));
  const within = (alias: string): string =>
    `${alias}.organisation_id = asked.organisation_id AND ${alias}.issued_on >= (asked.month || '-01')::date
       AND ${alias}.issued_on < ((asked.month || '-01')::date + interval '1 month')::date`;
  return manager.query(
    `SELECT asked.organisation_id AS "organisationId", asked.month, (
       coalesce((SELECT sum(vat_of(invoice.total_minor, invoice.vat_percent)) FROM ${invoices} invoice
         WHERE ${within('invoice')} AND ${isIssued}), 0)
       - coalesce((SELECT sum(note.tax_minor) FROM ${creditNotes} note WHERE ${within('note')}), 0))::bigint AS "taxMinor"
     FROM unnest($1::uuid[], $2::text[]) AS asked (organisation_id, month) WHERE ${visible('asked')}`,
    [possible.map(({ organisationId }) => organisationId), possible.map(({ month }) => month)],
  );
};
