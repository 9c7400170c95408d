type Uses = {
  /** Columns that name a thing of the table: a retired one is not taken there, by a new row or by a change. */
  readonly takenBy?: readonly (readonly [table: string, column: string])[];
  /** A query of what the thing is still needed for, where `NEW` is the thing's row: with an answer it is not retired. */
  readonly neededFor?: string;
};

/**
 * Makes a table's things `MasterData`. What takes a retired thing violates `<table>_retired`, retiring one that is still
 * needed `<table>_needed`; whoever takes a thing and whoever retires it wait for each other.
 */
export const masterDataSql = (table: string, { takenBy = [], neededFor }: Uses = {}): string => `
  ALTER TABLE ${table} ADD retired_at timestamptz(3),
    ADD change_reason text CONSTRAINT ${table}_change_reason CHECK (length(btrim(change_reason)) BETWEEN 3 AND 500);
  ${takenBy
    .map(
      ([taker, column]) => `
  CREATE FUNCTION ${taker}_${column}_in_use() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF (SELECT retired_at IS NOT NULL FROM ${table} WHERE id = NEW.${column} FOR SHARE) THEN
        RAISE EXCEPTION 'a retired thing is not taken' USING ERRCODE = 'check_violation', CONSTRAINT = '${table}_retired';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER ${taker}_${column}_new BEFORE INSERT ON ${taker}
    FOR EACH ROW WHEN (NEW.${column} IS NOT NULL) EXECUTE FUNCTION ${taker}_${column}_in_use();
  CREATE TRIGGER ${taker}_${column}_other BEFORE UPDATE OF ${column} ON ${taker}
    FOR EACH ROW WHEN (NEW.${column} IS DISTINCT FROM OLD.${column}) EXECUTE FUNCTION ${taker}_${column}_in_use();`,
    )
    .join('')}
  ${
    neededFor === undefined
      ? ''
      : `
  CREATE FUNCTION ${table}_keep_needed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (${neededFor}) THEN
        RAISE EXCEPTION 'the thing is needed' USING ERRCODE = 'check_violation', CONSTRAINT = '${table}_needed';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER ${table}_retire BEFORE UPDATE OF retired_at ON ${table}
    FOR EACH ROW WHEN (OLD.retired_at IS NULL AND NEW.retired_at IS NOT NULL) EXECUTE FUNCTION ${table}_keep_needed();`
  }`;

/** Takes back what `masterDataSql` made. */
export const dropMasterDataSql = (table: string, { takenBy = [], neededFor }: Uses = {}): string => `
  ${takenBy.map(([taker, column]) => `DROP FUNCTION ${taker}_${column}_in_use CASCADE;`).join('\n  ')}
  ${neededFor === undefined ? '' : `DROP FUNCTION ${table}_keep_needed CASCADE;`}
  ALTER TABLE ${table} DROP retired_at, DROP change_reason;`;
