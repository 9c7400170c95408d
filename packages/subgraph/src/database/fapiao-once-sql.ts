/**
 * A company gives the number of a tax invoice once, be it to an invoice or to a credit note. Each of the two tables has
 * its numbers once by its own constraint, `<table>_fapiao_once`; this looks into the other one, and violates the same.
 * It passes over synthetic invoices: a transaction that adds many of them would hold a lock for each.
 */
export const fapiaoOnceSql = (invoices: string, creditNotes: string): string => `
  CREATE FUNCTION give_fapiao_once() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE is_taken boolean;
    BEGIN
      -- Two that give one number at the same time wait for each other.
      PERFORM pg_advisory_xact_lock(hashtextextended('fapiao ' || NEW.organisation_id || ' ' || NEW.fapiao_number, 0));
      EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE organisation_id = $1 AND fapiao_number = $2)', TG_ARGV[0])
        INTO is_taken USING NEW.organisation_id, NEW.fapiao_number;
      IF is_taken THEN
        RAISE EXCEPTION 'taken' USING ERRCODE = 'unique_violation', CONSTRAINT = TG_TABLE_NAME || '_fapiao_once';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER ${invoices}_fapiao BEFORE INSERT OR UPDATE OF fapiao_number ON ${invoices}
    FOR EACH ROW WHEN (NEW.fapiao_number IS NOT NULL AND NOT NEW.is_synthetic) EXECUTE FUNCTION give_fapiao_once('${creditNotes}');
  CREATE TRIGGER ${creditNotes}_fapiao BEFORE INSERT ON ${creditNotes}
    FOR EACH ROW WHEN (NEW.fapiao_number IS NOT NULL) EXECUTE FUNCTION give_fapiao_once('${invoices}');`;

/** Takes back what `fapiaoOnceSql` made. */
export const dropFapiaoOnceSql = 'DROP FUNCTION give_fapiao_once CASCADE;';
