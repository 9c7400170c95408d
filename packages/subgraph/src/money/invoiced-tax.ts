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
 * `keyLoader`. What has no rate counts nothing, and the tax is null where something was invoiced by the view
 * `company_entries` and none of it has one, as in months that are reported sums.
 */
export const invoicedTax = (
  manager: EntityManager,
  { invoices, creditNotes, isIssued = 'true', visible }: Asked,
  keys: readonly CompanyMonthKey[],
): Promise<(CompanyMonthKey & { taxMinor: bigint | null })[]> => {
  const possible = keys.filter(({ organisationId }) => isId(organisationId));
  const within = (alias: string, day: string): string =>
    `${alias}.organisation_id = asked.organisation_id AND ${alias}.${day} >= (asked.month || '-01')::date
       AND ${alias}.${day} < ((asked.month || '-01')::date + interval '1 month')::date`;
  return manager.query(
    `SELECT asked.organisation_id AS "organisationId", asked.month,
       CASE WHEN num_nonnulls(invoiced, credited) > 0 OR NOT EXISTS (SELECT FROM company_entries entry
         WHERE ${within('entry', 'day')} AND entry.invoiced_minor <> 0)
       THEN (coalesce(invoiced, 0) - coalesce(credited, 0))::bigint END AS "taxMinor"
     FROM unnest($1::uuid[], $2::text[]) AS asked (organisation_id, month)
     CROSS JOIN LATERAL (SELECT
       (SELECT sum(vat_of(invoice.total_minor, invoice.vat_percent)) FROM ${invoices} invoice
         WHERE ${within('invoice', 'issued_on')} AND ${isIssued}) AS invoiced,
       (SELECT sum(note.tax_minor) FROM ${creditNotes} note WHERE ${within('note', 'issued_on')}) AS credited) AS tax
     WHERE ${visible('asked')}`,
    [possible.map(({ organisationId }) => organisationId), possible.map(({ month }) => month)],
  );
};
