import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log of who read whose personal data, what of it and what for. It is written by its function alone, which takes
 * the reader's name from the session and not from its arguments, and it is never changed. A subgraph that holds
 * personal data lists this migration behind `sharedMigrations`.
 */
export class PersonalDataAccess1764000000500 implements MigrationInterface {
  readonly name = 'PersonalDataAccess1764000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE personal_data_access (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT personal_data_access_pkey PRIMARY KEY,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        subject text NOT NULL DEFAULT viewer_subject(),
        organisation_id uuid DEFAULT viewer_organisation(),
        request_id text DEFAULT nullif(current_setting('app.request_id', true), ''),
        entity text NOT NULL,
        entity_id uuid NOT NULL,
        field text NOT NULL,
        purpose text NOT NULL
          CONSTRAINT personal_data_access_purpose_given CHECK (length(btrim(purpose)) BETWEEN 3 AND 200)
      );
      CREATE INDEX personal_data_access_by_entity ON personal_data_access (entity_id, id);
      CREATE INDEX personal_data_access_by_organisation ON personal_data_access (organisation_id, id);
      CREATE TRIGGER personal_data_access_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON personal_data_access
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

      ALTER TABLE personal_data_access ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY personal_data_access_own_organisation ON personal_data_access FOR SELECT TO PUBLIC
        USING (organisation_id = (SELECT viewer_organisation()));
      CREATE POLICY personal_data_access_owner ON personal_data_access TO CURRENT_USER USING (true);
      GRANT SELECT ON personal_data_access TO PUBLIC;

      -- Takes a list of {entity, entityId, field, purpose}.
      CREATE FUNCTION record_personal_data_access(reads jsonb) RETURNS void
        LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
          INSERT INTO personal_data_access (entity, entity_id, field, purpose)
          SELECT read ->> 'entity', (read ->> 'entityId')::uuid, read ->> 'field', read ->> 'purpose'
          FROM jsonb_array_elements(reads) AS read
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION record_personal_data_access; DROP TABLE personal_data_access;');
  }
}
