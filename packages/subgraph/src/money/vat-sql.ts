/**
 * SQL of migrations for the value-added tax of invoices and of what credits them. Migrations that have run were written
 * with these: what is to be different gets a function of its own.
 */

/** The tables of invoices and of their credit notes, and the column of a credit note that says how much it credits. */
export type TaxedTables = {
  readonly invoices: string;
  readonly creditNotes: string;
  readonly amount: 'amount_minor' | 'total_minor';
};

type Taxed = TaxedTables & {
  /** A condition on `OLD` under which the rate is still to be written: of a draft; none for what is issued at once. */
  readonly isDraft?: string;
};

/**
 * The rate of an invoice, which stays as it was issued, and the tax of its credit notes at that rate: each takes what the
 * tax of all that is credited grows by, so that together they take back exactly the invoice's. Invoices of before have no
 * rate, and their credit notes no tax. `vat_of` is `splitVat` in SQL. Violates `<invoices>_immutable`.
 */
export const vatSql = ({ invoices, creditNotes, amount, isDraft = 'false' }: Taxed): string => `
  CREATE FUNCTION vat_of(gross bigint, percent int) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN div(2 * gross::numeric * percent + 100 + percent, 2 * (100 + percent))::bigint;
  ALTER TABLE ${invoices} ADD vat_percent int CONSTRAINT ${invoices}_vat CHECK (vat_percent BETWEEN 0 AND 17);
  CREATE FUNCTION keep_vat() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'an issued invoice stays as it is' USING ERRCODE = 'check_violation', CONSTRAINT = '${invoices}_immutable';
    END $$;
  CREATE TRIGGER ${invoices}_vat_stays BEFORE UPDATE ON ${invoices}
    FOR EACH ROW WHEN (OLD.vat_percent IS DISTINCT FROM NEW.vat_percent AND NOT (${isDraft})) EXECUTE FUNCTION keep_vat();

  ALTER TABLE ${creditNotes} ADD tax_minor bigint CONSTRAINT ${creditNotes}_tax CHECK (tax_minor >= 0);
  CREATE FUNCTION tax_credit_note() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      invoice ${invoices};
      before bigint;
    BEGIN
      SELECT * INTO invoice FROM ${invoices} WHERE id = NEW.invoice_id FOR NO KEY UPDATE;
      -- Not credited_minor, which is counted after all rows of a statement.
      SELECT coalesce(sum(${amount}), 0) INTO before FROM ${creditNotes} WHERE invoice_id = NEW.invoice_id AND id <> NEW.id;
      NEW.tax_minor := vat_of(before + NEW.${amount}, invoice.vat_percent) - vat_of(before, invoice.vat_percent);
      RETURN NEW;
    END $$;
  CREATE TRIGGER ${creditNotes}_tax BEFORE INSERT OR UPDATE OF ${amount} ON ${creditNotes}
    FOR EACH ROW EXECUTE FUNCTION tax_credit_note();`;

/** Takes back what `vatSql` made. */
export const dropVatSql = ({
  invoices,
  creditNotes,
}: Pick<TaxedTables, 'invoices' | 'creditNotes'>): string => `
  DROP FUNCTION tax_credit_note, keep_vat CASCADE;
  ALTER TABLE ${creditNotes} DROP tax_minor;
  ALTER TABLE ${invoices} DROP vat_percent;
  DROP FUNCTION vat_of;`;
