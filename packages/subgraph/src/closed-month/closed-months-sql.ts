import { auditSql, ownRowsSql, versionedColumnsSql } from '../database/own-rows-sql.ts';

/** An entry of the books that may not be made, changed or taken away in a month that is closed. */
type Entry = {
  readonly table: string;
  /** The column with its day: a date, or an instant. */
  readonly day: string;
  /** Condition of the changes of a row that touch the month, on OLD and NEW; all by default. */
  readonly changes?: string;
};

type Closing = {
  readonly staff: string;
  /** The role with which finance asks, and writes here. */
  readonly finance: string;
  readonly askers: readonly string[];
  readonly readers: readonly string[];
  readonly entries: readonly Entry[];
};

/** The triggers that keep entries of a table as they are in closed months, where `closedMonthsSql` has run. */
export const keptInClosedMonthsSql = ({ table, day, changes = 'true' }: Entry): string => `
  CREATE TRIGGER ${table}_${day}_open BEFORE INSERT OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION keep_closed_month('${day}');
  CREATE TRIGGER ${table}_${day}_stay BEFORE UPDATE ON ${table} FOR EACH ROW WHEN (${changes}) EXECUTE FUNCTION keep_closed_month('${day}');`;

/**
 * Closed months of companies, and the trigger that keeps their entries as they are: what violates `closed_months_stay`.
 * A correction is an entry of its own on a day that is open, or finance opens the month again. `first_open_day` answers
 * a day, or today where its month is closed: for what the database itself enters.
 */
export const closedMonthsSql = ({ staff, finance, askers, readers, entries }: Closing): string => `
  CREATE TABLE closed_months (
    ${versionedColumnsSql('closed_months')},
    organisation_id uuid NOT NULL,
    month date NOT NULL CONSTRAINT closed_months_first_day CHECK (extract(day FROM month) = 1),
    closed_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
    reopened_at timestamptz(3),
    reopened_by text,
    reopen_reason text CONSTRAINT closed_months_reason CHECK (length(btrim(reopen_reason)) BETWEEN 3 AND 500),
    CONSTRAINT closed_months_reopened CHECK ((reopened_at IS NULL) = (reopened_by IS NULL) AND (reopened_at IS NULL) = (reopen_reason IS NULL)),
    CONSTRAINT closed_months_over CHECK (month + interval '1 month' <= created_at AT TIME ZONE 'Asia/Shanghai')
  );
  CREATE UNIQUE INDEX closed_months_once ON closed_months (organisation_id, month) WHERE reopened_at IS NULL;
  CREATE INDEX closed_months_by_month ON closed_months (organisation_id, month, created_at);
  ${ownRowsSql('closed_months', { staff: [staff, 'SELECT'], askers, readers })}
  GRANT INSERT, UPDATE ON closed_months TO ${finance};
  CREATE POLICY closed_months_write ON closed_months FOR INSERT TO ${finance} WITH CHECK (true);
  CREATE POLICY closed_months_reopen ON closed_months FOR UPDATE TO ${finance} USING (reopened_at IS NULL) WITH CHECK (true);
  ${auditSql('closed_months', 'ClosedMonth')}

  -- Whoever closes waits for entries that are under way, and they for whoever closes.
  CREATE FUNCTION wait_for_entries() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      PERFORM pg_advisory_xact_lock(hashtextextended('closed months ' || NEW.organisation_id, 0));
      RETURN NEW;
    END $$;
  CREATE TRIGGER closed_months_wait BEFORE INSERT OR UPDATE ON closed_months FOR EACH ROW EXECUTE FUNCTION wait_for_entries();

  CREATE FUNCTION is_closed(organisation uuid, day date) RETURNS boolean LANGUAGE plpgsql VOLATILE AS $$
    BEGIN
      IF day IS NULL THEN RETURN false; END IF;
      PERFORM pg_advisory_xact_lock_shared(hashtextextended('closed months ' || organisation, 0));
      RETURN EXISTS (SELECT FROM closed_months WHERE organisation_id = organisation AND reopened_at IS NULL
        AND month = date_trunc('month', day)::date);
    END $$;
  CREATE FUNCTION first_open_day(organisation uuid, day date) RETURNS date LANGUAGE sql VOLATILE
    RETURN CASE WHEN is_closed(organisation, day) THEN (now() AT TIME ZONE 'Asia/Shanghai')::date ELSE day END;
  CREATE FUNCTION keep_closed_month() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      entry jsonb;
      day text;
    BEGIN
      FOREACH entry IN ARRAY CASE TG_OP WHEN 'INSERT' THEN ARRAY[to_jsonb(NEW)] WHEN 'DELETE' THEN ARRAY[to_jsonb(OLD)]
        ELSE ARRAY[to_jsonb(OLD), to_jsonb(NEW)] END
      LOOP
        day := entry ->> TG_ARGV[0];
        IF is_closed((entry ->> 'organisation_id')::uuid, CASE WHEN length(day) > 10
          THEN (day::timestamptz AT TIME ZONE 'Asia/Shanghai')::date ELSE day::date END)
        THEN RAISE EXCEPTION 'the month is closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'closed_months_stay';
        END IF;
      END LOOP;
      RETURN coalesce(NEW, OLD);
    END $$;
  ${entries.map(keptInClosedMonthsSql).join('')}`;

/** Takes back what `closedMonthsSql` made. */
export const dropClosedMonthsSql =
  'DROP FUNCTION keep_closed_month, first_open_day, is_closed CASCADE; DROP TABLE closed_months; DROP FUNCTION wait_for_entries;';
