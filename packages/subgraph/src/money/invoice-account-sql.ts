/**
 * SQL of migrations for invoices and what becomes of them: an invoice is never changed, what it bills too much is
 * credited, a payment that was none is reversed, what was paid too much goes back. Its status is that of its money, and
 * at every moment total - credited = paid + outstanding - refundable, however many write at once. Migrations that have
 * run were written with these: what is to be different gets a function of its own.
 */

const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const fapiao = (table: string): string => `
  fapiao_number text CONSTRAINT ${table}_fapiao_number CHECK (fapiao_number ~ '^([0-9]{8}|[0-9]{20})$'),
  CONSTRAINT ${table}_fapiao_once UNIQUE (organisation_id, fapiao_number)`;

/**
 * The columns of a table of invoices beside `id`, `version` and `organisation_id`, and beside what it bills; with
 * `is_synthetic`, which `fapiaoOnceSql` asks for. Violates `<table>_credited` where more is credited than it bills.
 */
export const invoiceColumnsSql = (table: string): string => `
  ${fapiao(table)},
  issued_on date NOT NULL,
  due_on date NOT NULL CONSTRAINT ${table}_due CHECK (due_on >= issued_on),
  total_minor bigint NOT NULL CONSTRAINT ${table}_total CHECK (total_minor > 0),
  credited_minor bigint NOT NULL DEFAULT 0 CONSTRAINT ${table}_credited CHECK (credited_minor BETWEEN 0 AND total_minor),
  paid_minor bigint NOT NULL DEFAULT 0,
  is_synthetic boolean NOT NULL DEFAULT false,
  status text NOT NULL GENERATED ALWAYS AS (CASE
    WHEN paid_minor < total_minor - credited_minor THEN CASE WHEN paid_minor > 0 THEN 'PART_PAID' ELSE 'ISSUED' END
    WHEN credited_minor = total_minor THEN 'CREDITED' ELSE 'PAID' END) STORED,
  CONSTRAINT ${table}_in_organisation UNIQUE (organisation_id, id)`;

type Account = {
  readonly invoices: string;
  readonly creditNotes: string;
  readonly payments: string;
  /** What else of an invoice must stay, such as `subscription_id`. */
  readonly kept: readonly string[];
  /** The values of a payment's method. */
  readonly methods: readonly string[];
};

/**
 * The tables of credit notes and payments of a table that has `invoiceColumnsSql`, and the triggers that count them. They
 * violate `<creditNotes>_in_time`, `<payments>_in_time`, `<payments>_within_outstanding`, `<payments>_within_refundable`,
 * `<payments>_reversed_once`, `<payments>_reversed_whole`; a changed invoice `<invoices>_immutable`. Row-level security and
 * audit are the subgraph's: staff insert into the two, and update invoices.
 */
export const invoiceAccountSql = ({ invoices, creditNotes, payments, kept, methods }: Account): string => {
  const columns = ['organisation_id', 'fapiao_number', 'issued_on', 'due_on', 'total_minor', ...kept];
  const of = (row: string) => columns.map((column) => `${row}.${column}`).join(', ');
  return `
  CREATE FUNCTION keep_${invoices}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'an invoice stays as it is' USING ERRCODE = 'check_violation', CONSTRAINT = '${invoices}_immutable';
    END $$;
  CREATE TRIGGER ${invoices}_stay BEFORE UPDATE ON ${invoices}
    FOR EACH ROW WHEN ((${of('OLD')}) IS DISTINCT FROM (${of('NEW')})) EXECUTE FUNCTION keep_${invoices}();

  CREATE TABLE ${creditNotes} (
    id uuid CONSTRAINT ${creditNotes}_pkey PRIMARY KEY,
    organisation_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    ${fapiao(creditNotes)},
    issued_on date NOT NULL,
    amount_minor bigint NOT NULL CONSTRAINT ${creditNotes}_amount CHECK (amount_minor > 0),
    reason text NOT NULL CONSTRAINT ${creditNotes}_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
    recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
    CONSTRAINT ${creditNotes}_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES ${invoices} (organisation_id, id)
  );
  CREATE INDEX ${creditNotes}_by_invoice ON ${creditNotes} (invoice_id, issued_on, id);
  CREATE INDEX ${creditNotes}_by_own_day ON ${creditNotes} (organisation_id, issued_on);

  CREATE TABLE ${payments} (
    id uuid CONSTRAINT ${payments}_pkey PRIMARY KEY,
    organisation_id uuid NOT NULL,
    invoice_id uuid NOT NULL,
    kind text NOT NULL CONSTRAINT ${payments}_kind CHECK (kind IN ('PAYMENT', 'REVERSAL', 'REFUND')),
    amount_minor bigint NOT NULL CONSTRAINT ${payments}_amount CHECK (CASE kind
      WHEN 'PAYMENT' THEN amount_minor > 0 WHEN 'REFUND' THEN amount_minor < 0 ELSE amount_minor <> 0 END),
    received_on date NOT NULL,
    method text NOT NULL CONSTRAINT ${payments}_method CHECK (method IN (${methods.map((method) => `'${method}'`).join(', ')})),
    reference text CONSTRAINT ${payments}_reference CHECK (length(reference) <= 100),
    reverses_id uuid CONSTRAINT ${payments}_reversed_once UNIQUE REFERENCES ${payments},
    reason text CONSTRAINT ${payments}_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
    recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
    CONSTRAINT ${payments}_reversal CHECK ((kind = 'REVERSAL') = (reverses_id IS NOT NULL)),
    CONSTRAINT ${payments}_reason_given CHECK (kind = 'PAYMENT' OR reason IS NOT NULL),
    CONSTRAINT ${payments}_invoice FOREIGN KEY (organisation_id, invoice_id) REFERENCES ${invoices} (organisation_id, id)
  );
  CREATE INDEX ${payments}_by_invoice ON ${payments} (invoice_id, received_on, id);
  CREATE INDEX ${payments}_by_own_day ON ${payments} (organisation_id, received_on);

  CREATE FUNCTION count_${creditNotes}() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE invoice ${invoices};
    BEGIN
      SELECT * INTO invoice FROM ${invoices} WHERE id = NEW.invoice_id FOR NO KEY UPDATE;
      IF NEW.issued_on > ${today} OR NEW.issued_on < invoice.issued_on THEN
        RAISE EXCEPTION 'no day for it' USING ERRCODE = 'check_violation', CONSTRAINT = '${creditNotes}_in_time';
      END IF;
      UPDATE ${invoices} SET credited_minor = credited_minor + NEW.amount_minor, version = version + 1, updated_at = now()
      WHERE id = NEW.invoice_id;
      RETURN NULL;
    END $$;
  CREATE TRIGGER ${creditNotes}_count AFTER INSERT ON ${creditNotes} FOR EACH ROW EXECUTE FUNCTION count_${creditNotes}();

  CREATE FUNCTION count_${payments}() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      invoice ${invoices};
      due bigint;
      first_day date;
    BEGIN
      SELECT * INTO invoice FROM ${invoices} WHERE id = NEW.invoice_id FOR NO KEY UPDATE;
      due := invoice.total_minor - invoice.credited_minor - invoice.paid_minor;
      first_day := CASE NEW.kind
        WHEN 'PAYMENT' THEN invoice.issued_on
        WHEN 'REVERSAL' THEN (SELECT received_on FROM ${payments} WHERE id = NEW.reverses_id)
        ELSE (SELECT max(day) FROM (
          SELECT received_on FROM ${payments} WHERE invoice_id = NEW.invoice_id AND kind = 'PAYMENT'
          UNION ALL SELECT issued_on FROM ${creditNotes} WHERE invoice_id = NEW.invoice_id) AS entries (day)) END;
      IF NEW.received_on > ${today} OR NEW.received_on < first_day
      THEN RAISE EXCEPTION 'no day for it' USING ERRCODE = 'check_violation', CONSTRAINT = '${payments}_in_time';
      ELSIF NEW.kind = 'PAYMENT' AND NEW.amount_minor > greatest(due, 0)
      THEN RAISE EXCEPTION 'too much' USING ERRCODE = 'check_violation', CONSTRAINT = '${payments}_within_outstanding';
      ELSIF NEW.kind = 'REFUND' AND NEW.amount_minor < least(due, 0)
      THEN RAISE EXCEPTION 'too much' USING ERRCODE = 'check_violation', CONSTRAINT = '${payments}_within_refundable';
      ELSIF NEW.kind = 'REVERSAL' AND NOT EXISTS (SELECT FROM ${payments} WHERE id = NEW.reverses_id
        AND kind <> 'REVERSAL' AND invoice_id = NEW.invoice_id AND amount_minor = -NEW.amount_minor)
      THEN RAISE EXCEPTION 'not whole' USING ERRCODE = 'check_violation', CONSTRAINT = '${payments}_reversed_whole';
      END IF;
      UPDATE ${invoices} SET paid_minor = paid_minor + NEW.amount_minor, version = version + 1, updated_at = now()
      WHERE id = NEW.invoice_id;
      RETURN NULL;
    END $$;
  CREATE TRIGGER ${payments}_count AFTER INSERT ON ${payments} FOR EACH ROW EXECUTE FUNCTION count_${payments}();`;
};

/** Takes back what `invoiceAccountSql` made; the table of invoices stays. */
export const dropInvoiceAccountSql = ({
  invoices,
  creditNotes,
  payments,
}: Pick<Account, 'invoices' | 'creditNotes' | 'payments'>): string => `
  DROP TABLE ${payments}, ${creditNotes};
  DROP FUNCTION count_${payments}, count_${creditNotes};
  DROP FUNCTION keep_${invoices} CASCADE;`;
