import type { MigrationInterface, QueryRunner } from 'typeorm';

const readers = 'events_public, events_reader, events_staff, events_headquarters, events_manager';

/** The columns and rules of a MoneyEstimate, the same wherever one stands. */
const moneyEstimate = (table: string) => `
        amount_low_minor bigint NOT NULL,
        amount_high_minor bigint,
        amount_currency text NOT NULL CONSTRAINT ${table}_currency_shape CHECK (amount_currency ~ '^[A-Z]{3}$'),
        amount_qualifier text NOT NULL CONSTRAINT ${table}_qualifier_known
          CHECK (amount_qualifier IN ('EXACT', 'APPROX', 'OVER', 'AT_LEAST')),
        amount_basis text NOT NULL CONSTRAINT ${table}_basis_known
          CHECK (amount_basis IN ('PLANNED', 'SIGNED', 'LANDED', 'ANNUAL_SALES_AT_CAPACITY', 'FUND_SIZE')),
        CONSTRAINT ${table}_amount_positive CHECK (amount_low_minor > 0),
        CONSTRAINT ${table}_range_fits CHECK (
          amount_high_minor IS NULL OR (amount_high_minor > amount_low_minor AND amount_qualifier <> 'EXACT')),`;

export class CreateProjects1764000002000 implements MigrationInterface {
  readonly name = 'CreateProjects1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE event_amounts (
        id uuid CONSTRAINT event_amounts_pkey PRIMARY KEY,
        event_id uuid NOT NULL CONSTRAINT event_amounts_event_fkey REFERENCES events,
        position int NOT NULL,
        code text NOT NULL,
        name jsonb NOT NULL CONSTRAINT event_amounts_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        ${moneyEstimate('event_amounts')}
        project_count int CONSTRAINT event_amounts_count_positive CHECK (project_count > 0),
        part_of text CONSTRAINT event_amounts_not_part_of_itself CHECK (part_of <> code),
        CONSTRAINT event_amounts_code_unique UNIQUE (event_id, code),
        CONSTRAINT event_amounts_part_fkey FOREIGN KEY (event_id, part_of) REFERENCES event_amounts (event_id, code)
      );
      CREATE TRIGGER event_amounts_audit AFTER INSERT OR UPDATE OR DELETE ON event_amounts
        FOR EACH ROW EXECUTE FUNCTION record_audit('StatedAmount', 'id');

      CREATE TABLE investment_projects (
        id uuid CONSTRAINT investment_projects_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        code text NOT NULL CONSTRAINT investment_projects_code_unique UNIQUE
          CONSTRAINT investment_projects_code_shape CHECK (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
        name jsonb NOT NULL CONSTRAINT investment_projects_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        place jsonb,
        stage text NOT NULL DEFAULT 'NEGOTIATING' CONSTRAINT investment_projects_stage_known CHECK (stage IN
          ('NEGOTIATING', 'SIGNED', 'LANDED', 'STARTED', 'UNDER_CONSTRUCTION', 'IN_PRODUCTION', 'AT_CAPACITY', 'WITHDRAWN')),
        is_fund boolean NOT NULL DEFAULT false,
        investor_id uuid,
        origin_event_id uuid CONSTRAINT investment_projects_origin_fkey REFERENCES events,
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT investment_projects_id_and_kind UNIQUE (id, is_fund)
      );
      CREATE INDEX investment_projects_by_stage ON investment_projects (stage, code);
      CREATE INDEX investment_projects_by_origin ON investment_projects (origin_event_id, code);

      -- The same table as advance-stage.ts.
      CREATE FUNCTION check_project_stage() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          stages text[] := ARRAY['NEGOTIATING', 'SIGNED', 'LANDED', 'STARTED', 'UNDER_CONSTRUCTION', 'IN_PRODUCTION', 'AT_CAPACITY'];
        BEGIN
          IF NEW.stage = 'WITHDRAWN' AND OLD.stage NOT IN ('AT_CAPACITY', 'WITHDRAWN') THEN RETURN NEW; END IF;
          IF array_position(stages, NEW.stage) = array_position(stages, OLD.stage) + 1 THEN RETURN NEW; END IF;
          RAISE EXCEPTION 'no step leads from % to %', OLD.stage, NEW.stage
            USING ERRCODE = 'check_violation', CONSTRAINT = 'investment_projects_stage_step';
        END $$;
      CREATE TRIGGER investment_projects_stage BEFORE UPDATE OF stage ON investment_projects
        FOR EACH ROW WHEN (NEW.stage <> OLD.stage) EXECUTE FUNCTION check_project_stage();
      CREATE TRIGGER investment_projects_audit AFTER INSERT OR UPDATE OR DELETE ON investment_projects
        FOR EACH ROW EXECUTE FUNCTION record_audit('InvestmentProject', 'id');

      CREATE TABLE stage_changes (
        id uuid CONSTRAINT stage_changes_pkey PRIMARY KEY,
        project_id uuid NOT NULL CONSTRAINT stage_changes_project_fkey REFERENCES investment_projects,
        from_stage text NOT NULL,
        to_stage text NOT NULL,
        note text CONSTRAINT stage_changes_note_short CHECK (char_length(note) <= 500),
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX stage_changes_by_project ON stage_changes (project_id, at);
      CREATE TRIGGER stage_changes_audit AFTER INSERT OR UPDATE OR DELETE ON stage_changes
        FOR EACH ROW EXECUTE FUNCTION record_audit('StageChange', 'id');

      CREATE TABLE project_estimates (
        id uuid CONSTRAINT project_estimates_pkey PRIMARY KEY,
        project_id uuid NOT NULL CONSTRAINT project_estimates_project_fkey REFERENCES investment_projects,
        ${moneyEstimate('project_estimates')}
        position int NOT NULL,
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT project_estimates_position_unique UNIQUE (project_id, position)
      );
      CREATE TRIGGER project_estimates_audit AFTER INSERT OR UPDATE OR DELETE ON project_estimates
        FOR EACH ROW EXECUTE FUNCTION record_audit('ProjectEstimate', 'id');

      CREATE TABLE signings (
        id uuid CONSTRAINT signings_pkey PRIMARY KEY,
        recorded int GENERATED ALWAYS AS IDENTITY,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        event_id uuid NOT NULL CONSTRAINT signings_event_fkey REFERENCES events,
        project_id uuid,
        project_count int NOT NULL DEFAULT 1,
        is_fund boolean NOT NULL DEFAULT false,
        party_ids uuid[] NOT NULL DEFAULT '{}' CONSTRAINT signings_parties_few CHECK (cardinality(party_ids) <= 50),
        signed_on date CONSTRAINT signings_of_our_time CHECK (signed_on BETWEEN '1900-01-01' AND '2199-12-31'),
        ${moneyEstimate('signings')}
        is_increment boolean NOT NULL DEFAULT false,
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT signings_project_fkey FOREIGN KEY (project_id, is_fund) REFERENCES investment_projects (id, is_fund),
        CONSTRAINT signings_one_project_or_several CHECK (
          (project_id IS NOT NULL AND project_count = 1) OR (project_id IS NULL AND project_count >= 1 AND NOT is_increment AND NOT is_fund)),
        CONSTRAINT signings_fund_size CHECK (is_fund = (amount_basis = 'FUND_SIZE'))
      );
      CREATE UNIQUE INDEX signings_one_first_per_project ON signings (project_id) WHERE NOT is_increment;
      CREATE INDEX signings_by_project ON signings (project_id, recorded);
      CREATE UNIQUE INDEX signings_by_event ON signings (event_id, recorded);
      CREATE TRIGGER signings_audit AFTER INSERT OR UPDATE OR DELETE ON signings
        FOR EACH ROW EXECUTE FUNCTION record_audit('Signing', 'id');

      GRANT SELECT ON event_amounts, investment_projects, stage_changes, project_estimates, signings TO ${readers};
      GRANT INSERT ON event_amounts, investment_projects, stage_changes, project_estimates, signings TO events_manager;
      GRANT UPDATE ON investment_projects TO events_manager;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE signings, project_estimates, stage_changes, investment_projects, event_amounts;
      DROP FUNCTION check_project_stage;
    `);
  }
}
