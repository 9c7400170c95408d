import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The function of the audit log as the first releases had it: what it takes is said where it is made. */
export const recordAuditTwice = `record_audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      hidden text[] := TG_ARGV[2:];
      old_row jsonb := CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) - hidden END;
      new_row jsonb := CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) - hidden END;
    BEGIN
      INSERT INTO audit_log (subject, organisation_id, operation, request_id, entity, entity_id, action, before, after)
      VALUES (
        viewer_subject(), viewer_organisation(),
        nullif(current_setting('app.operation', true), ''), nullif(current_setting('app.request_id', true), ''),
        TG_ARGV[0], (coalesce(to_jsonb(NEW), to_jsonb(OLD)) ->> TG_ARGV[1])::uuid, TG_OP,
        (SELECT jsonb_object_agg(key, value) FROM jsonb_each(old_row) WHERE new_row IS NULL OR new_row -> key IS DISTINCT FROM value),
        (SELECT jsonb_object_agg(key, value) FROM jsonb_each(new_row) WHERE old_row IS NULL OR old_row -> key IS DISTINCT FROM value)
      );
      RETURN NULL;
    END $$;`;

/**
 * What every subgraph's database has beside its own tables: the viewer's settings as functions for row policies,
 * the memory of idempotency keys, the audit log with its trigger, and the record of seeds. A subgraph's list of
 * migrations begins with it.
 */
export class SharedTables1764000000000 implements MigrationInterface {
  readonly name = 'SharedTables1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT USAGE ON SCHEMA public TO PUBLIC;

      CREATE FUNCTION viewer_subject() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.subject', true), '');
      CREATE FUNCTION viewer_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
        RETURN nullif(current_setting('app.organisation', true), '')::uuid;

      CREATE TABLE idempotency_keys (
        subject text NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        input_digest bytea NOT NULL,
        payload bytea,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_keys_pkey PRIMARY KEY (subject, operation, key)
      );
      CREATE INDEX idempotency_keys_by_age ON idempotency_keys (subject, created_at);
      ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY idempotency_keys_own ON idempotency_keys USING (subject = coalesce(viewer_subject(), ''));
      GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO PUBLIC;

      CREATE TABLE audit_log (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_log_pkey PRIMARY KEY,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        subject text,
        organisation_id uuid,
        operation text,
        request_id text,
        entity text NOT NULL,
        entity_id uuid NOT NULL,
        action text NOT NULL,
        before jsonb,
        after jsonb
      );
      CREATE INDEX audit_log_by_entity ON audit_log (entity_id, id);

      CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;
      CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

      -- Arguments: the entity's name, the column that holds its id, then columns that the log must not hold, such as personal data.
      CREATE FUNCTION ${recordAuditTwice}

      CREATE TABLE seeds (
        name text CONSTRAINT seeds_pkey PRIMARY KEY,
        seeded_at timestamptz(3) NOT NULL DEFAULT now()
      );
      GRANT SELECT, INSERT ON seeds TO PUBLIC;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE seeds, audit_log, idempotency_keys;
      DROP FUNCTION record_audit, refuse_audit_change, viewer_organisation, viewer_subject;
    `);
  }
}
