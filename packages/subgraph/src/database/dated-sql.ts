/**
 * Of a table whose rows say what holds from `valid_from` on, a day that is not past when it is set: why, by whom and since
 * when, and who withdrew it before it had begun.
 */
export const datedColumnsSql = (table: string): string => `
    reason text NOT NULL CONSTRAINT ${table}_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
    set_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
    set_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    withdrawn_at timestamptz(3),
    withdrawn_by text,
    withdraw_reason text CONSTRAINT ${table}_withdraw_reason CHECK (length(btrim(withdraw_reason)) BETWEEN 3 AND 500),
    CONSTRAINT ${table}_not_past CHECK (valid_from >= (set_at AT TIME ZONE 'Asia/Shanghai')::date),
    CONSTRAINT ${table}_withdrawn CHECK (num_nulls(withdrawn_at, withdrawn_by, withdraw_reason) IN (0, 3)),
    CONSTRAINT ${table}_begun CHECK (valid_from > (withdrawn_at AT TIME ZONE 'Asia/Shanghai')::date)`;

/** Whoever gives a reason withdraws a row of such a table, once and for ever. */
export const withdrawalSql = (table: string, withdraw: string): string => `
  CREATE FUNCTION ${withdraw}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.withdrawn_at IS NOT NULL THEN
        RAISE EXCEPTION 'withdrawn' USING ERRCODE = 'check_violation', CONSTRAINT = '${table}_withdrawn';
      END IF;
      NEW.withdrawn_at := clock_timestamp();
      NEW.withdrawn_by := coalesce(viewer_subject(), '');
      RETURN NEW;
    END $$;
  CREATE TRIGGER ${table}_withdraw BEFORE UPDATE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION ${withdraw}();`;
