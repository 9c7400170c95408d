/**
 * The trigger function behind `statusStepsSql`, for a subgraph's first migration. Its arguments are the steps that are
 * allowed; any other violates the constraint `<table>_status_step`.
 */
export const checkStepSql = `
  CREATE FUNCTION check_step() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE step text := CASE TG_OP WHEN 'INSERT' THEN '' ELSE to_jsonb(OLD) ->> 'status' END || '>' || NEW.status;
    BEGIN
      IF step = ANY (TG_ARGV) THEN RETURN NEW; END IF;
      RAISE EXCEPTION 'no step leads to %', NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_status_step';
    END $$;`;

/**
 * The table's status goes along these steps alone.
 *
 * @param steps written `FROM>TO`, and `>TO` where a new row begins
 * @param newRows condition of the new rows that this binds; all by default
 */
export const statusStepsSql = (table: string, steps: readonly string[], newRows = 'true'): string => {
  const list = steps.map((step) => `'${step}'`).join(', ');
  return `
  CREATE TRIGGER ${table}_first_status BEFORE INSERT ON ${table}
    FOR EACH ROW WHEN (${newRows}) EXECUTE FUNCTION check_step(${list});
  CREATE TRIGGER ${table}_next_status BEFORE UPDATE OF status ON ${table}
    FOR EACH ROW WHEN (NEW.status IS DISTINCT FROM OLD.status) EXECUTE FUNCTION check_step(${list});`;
};
