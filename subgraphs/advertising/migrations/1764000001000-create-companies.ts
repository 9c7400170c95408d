import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateCompanies1764000001000 implements MigrationInterface {
  readonly name = 'CreateCompanies1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Arguments: the steps that are allowed, as 'FROM>TO'.
      CREATE FUNCTION refuse_other_transitions() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF OLD.status <> NEW.status AND NOT (OLD.status || '>' || NEW.status = ANY (TG_ARGV)) THEN
            RAISE EXCEPTION 'no step leads from % to %', OLD.status, NEW.status
              USING ERRCODE = '23514', CONSTRAINT = 'status_transition';
          END IF;
          RETURN NEW;
        END $$;

      CREATE FUNCTION local_today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
        RETURN (now() AT TIME ZONE 'Asia/Shanghai')::date;

      -- The public face of each advertising company that this service serves, and that it serves it.
      CREATE TABLE advertising_companies (
        organisation_id uuid CONSTRAINT advertising_companies_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        about jsonb NOT NULL CONSTRAINT advertising_companies_about_given CHECK (jsonb_strip_nulls(about) <> '{}'),
        media text[] NOT NULL CONSTRAINT advertising_companies_media
          CHECK (media <@ ARRAY['PRINT', 'DIGITAL', 'OOH', 'EVENT'] AND cardinality(media) > 0),
        is_synthetic boolean NOT NULL DEFAULT false
      );
      CREATE TRIGGER advertising_companies_audit AFTER INSERT OR UPDATE OR DELETE ON advertising_companies
        FOR EACH ROW EXECUTE FUNCTION record_audit('AdvertisingProfile', 'organisation_id');
      ALTER TABLE advertising_companies ENABLE ROW LEVEL SECURITY;
      CREATE POLICY advertising_companies_public ON advertising_companies FOR SELECT TO PUBLIC USING (true);
      CREATE POLICY advertising_companies_own ON advertising_companies TO advertising_staff
        USING (organisation_id = (SELECT viewer_organisation()));
      GRANT SELECT ON advertising_companies TO PUBLIC;
      GRANT INSERT, UPDATE ON advertising_companies TO advertising_staff;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE advertising_companies;
      DROP FUNCTION local_today, refuse_other_transitions;
    `);
  }
}
