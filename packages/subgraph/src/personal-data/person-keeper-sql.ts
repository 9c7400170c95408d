import { auditSql } from '../database/own-rows-sql.ts';

/** Lets the keeper of personal data read what every reader may, of the tables that there are by now. */
export const keeperReadsSql = (name: string): string => `
  DO $$
    DECLARE one record;
    BEGIN
      FOR one IN SELECT table_name FROM information_schema.role_table_grants
        WHERE grantee = '${name}_reader' AND privilege_type = 'SELECT' AND table_schema = 'public' LOOP
        EXECUTE format('GRANT SELECT ON %I TO ${name}_keeper', one.table_name);
      END LOOP;
      FOR one IN SELECT policyname, tablename, roles FROM pg_policies
        WHERE '${name}_reader' = ANY (roles) AND NOT '${name}_keeper' = ANY (roles) AND cmd IN ('SELECT', 'ALL') LOOP
        EXECUTE format('ALTER POLICY %I ON %I TO %s', one.policyname, one.tablename,
          (SELECT string_agg(quote_ident(role), ', ') FROM unnest(one.roles || name '${name}_keeper') AS role));
      END LOOP;
      FOR one IN SELECT pg_proc.oid::regprocedure AS function FROM pg_proc, aclexplode(proacl) AS grants
        WHERE grants.grantee = '${name}_reader'::regrole AND pronamespace = 'public'::regnamespace LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO ${name}_keeper', one.function);
      END LOOP;
    END $$;`;

/**
 * What a subgraph's database has for the keeper of personal data: a PostgreSQL role `<name>_keeper` that reads what
 * `<name>_reader` reads, and every log of reading; and the table of what is to be erased. What the keeper reads and
 * deletes beside that, the subgraph's own migration grants.
 *
 * A migration that has run was written with this: what is to be different gets a function of its own.
 */
export const personKeeperSql = (name: string): string => `
  ${keeperReadsSql(name)}

  CREATE TABLE person_erasures (
    request_id uuid NOT NULL,
    record_id uuid NOT NULL,
    thing text NOT NULL,
    ordered_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
    ordered_by text NOT NULL DEFAULT viewer_subject(),
    erased_at timestamptz(3),
    CONSTRAINT person_erasures_pkey PRIMARY KEY (request_id, record_id)
  );
  CREATE INDEX person_erasures_open ON person_erasures (ordered_at) WHERE erased_at IS NULL;
  ${auditSql('person_erasures', 'PersonErasure', 'record_id')}
  ALTER TABLE person_erasures ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT, INSERT, DELETE, UPDATE (erased_at) ON person_erasures TO ${name}_keeper;
  CREATE POLICY person_erasures_read ON person_erasures FOR SELECT TO ${name}_keeper USING (true);
  CREATE POLICY person_erasures_order ON person_erasures FOR INSERT TO ${name}_keeper WITH CHECK (erased_at IS NULL);
  -- What was erased stays noted.
  CREATE POLICY person_erasures_carry_out ON person_erasures FOR UPDATE TO ${name}_keeper
    USING (erased_at IS NULL) WITH CHECK (erased_at IS NOT NULL);
  CREATE POLICY person_erasures_take_back ON person_erasures FOR DELETE TO ${name}_keeper USING (erased_at IS NULL);

  CREATE POLICY personal_data_access_keeper ON personal_data_access FOR SELECT TO ${name}_keeper USING (true);
  CREATE INDEX personal_data_access_by_time ON personal_data_access (at, id);
  CREATE INDEX personal_data_access_by_subject ON personal_data_access (subject, at, id);`;

/** Takes back what `personKeeperSql` made; the role and what it was granted of other tables stay. */
export const dropPersonKeeperSql = `
  DROP INDEX personal_data_access_by_time, personal_data_access_by_subject;
  DROP POLICY personal_data_access_keeper ON personal_data_access;
  DROP TABLE person_erasures;`;
