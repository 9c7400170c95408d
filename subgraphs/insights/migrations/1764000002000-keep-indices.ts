import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Indices of channels and organisations by month, with the version of the formula; what is corrected stays, superseded. */
export class KeepIndices1764000002000 implements MigrationInterface {
  readonly name = 'KeepIndices1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audience_indices (
        id uuid CONSTRAINT audience_indices_pkey PRIMARY KEY,
        kind text NOT NULL CONSTRAINT audience_indices_kind_known CHECK (kind IN ('WCI', 'MCCI')),
        subject_id uuid NOT NULL,
        month text NOT NULL CONSTRAINT audience_indices_month_form CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
        value float8 NOT NULL CONSTRAINT audience_indices_value_positive CHECK (value >= 0),
        formula_version text NOT NULL,
        computed_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        is_superseded boolean NOT NULL DEFAULT false,
        is_synthetic boolean NOT NULL DEFAULT false
      );
      CREATE UNIQUE INDEX audience_indices_one_stands ON audience_indices (kind, subject_id, month) WHERE NOT is_superseded;
      CREATE INDEX audience_indices_by_subject ON audience_indices (subject_id, month);
      ALTER TABLE audience_indices ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON audience_indices TO insights_reader, insights_headquarters;
      GRANT SELECT, INSERT, UPDATE (is_superseded) ON audience_indices TO insights_staff, insights_counter;
      CREATE POLICY audience_indices_institute ON audience_indices TO insights_staff USING ((SELECT viewer_counts()));
      CREATE POLICY audience_indices_own_channels ON audience_indices FOR SELECT TO insights_staff
        USING (subject_id IN (SELECT id FROM audience_channels));
      CREATE POLICY audience_indices_own ON audience_indices FOR SELECT TO insights_staff
        USING (subject_id = (SELECT viewer_organisation()));
      CREATE POLICY audience_indices_headquarters ON audience_indices FOR SELECT TO insights_headquarters USING (true);
      CREATE POLICY audience_indices_counter ON audience_indices TO insights_counter USING (true);

      CREATE TABLE audience_index_runs (ran_at timestamptz(3) NOT NULL);
      CREATE UNIQUE INDEX audience_index_runs_one ON audience_index_runs ((true));
      INSERT INTO audience_index_runs VALUES ('2000-01-01');
      GRANT SELECT, UPDATE ON audience_index_runs TO insights_staff, insights_counter;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audience_index_runs, audience_indices');
  }
}
