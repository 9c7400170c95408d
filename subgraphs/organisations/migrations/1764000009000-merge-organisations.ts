import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const everyone = `organisations_reader, organisations_editor, organisations_staff, organisations_staff_editor,
  organisations_headquarters, organisations_keeper`;

/** Every column that refers to an organisation. */
const references = [
  ['people', 'employer_id'],
  ['employments', 'employer_id'],
  ['facilities', 'owner_id'],
  ['memberships', 'organisation_id'],
  ['memberships', 'member_organisation_id'],
  ['organisations', 'parent_id'],
] as const;

/** A body that was registered twice is merged into the other; what is asked for by the old id or slug is the other. */
export class MergeOrganisations1764000009000 implements MigrationInterface {
  readonly name = 'MergeOrganisations1764000009000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisations
        ADD merged_into_id uuid CONSTRAINT organisations_merged_into REFERENCES organisations,
        ADD CONSTRAINT organisations_merged_outside CHECK (merged_into_id IS NULL OR kind = 'OUTSIDE_BODY'),
        ADD CONSTRAINT organisations_not_into_itself CHECK (merged_into_id <> id);
      CREATE INDEX organisations_by_merged_into ON organisations (merged_into_id) WHERE merged_into_id IS NOT NULL;
      CREATE POLICY organisations_owner ON organisations TO CURRENT_USER USING (true);

      -- What was merged stands for another: nothing new refers to it. The row is locked, so that nobody merges it meanwhile.
      CREATE FUNCTION refuse_merged_organisation() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        DECLARE another uuid;
        BEGIN
          SELECT merged_into_id INTO another FROM organisations
            WHERE id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid FOR SHARE;
          IF another IS NOT NULL THEN
            RAISE EXCEPTION 'the organisation was merged into another'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'organisations_stand_for_themselves';
          END IF;
          RETURN NEW;
        END $$;
      ${references
        .map(
          ([
            table,
            column,
          ]) => `CREATE TRIGGER ${table}_${column}_stands BEFORE INSERT OR UPDATE OF ${column} ON ${table}
            FOR EACH ROW WHEN (NEW.${column} IS NOT NULL) EXECUTE FUNCTION refuse_merged_organisation('${column}');`,
        )
        .join('\n')}
      CREATE TRIGGER organisations_merged_into_id_stands BEFORE UPDATE OF merged_into_id ON organisations
        FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION refuse_merged_organisation('merged_into_id');

      CREATE TABLE organisation_merges (
        ${versionedColumnsSql('organisation_merges')},
        duplicate_id uuid NOT NULL CONSTRAINT organisation_merges_duplicate REFERENCES organisations,
        into_id uuid NOT NULL CONSTRAINT organisation_merges_into REFERENCES organisations,
        reason text NOT NULL CONSTRAINT organisation_merges_reason_length CHECK (char_length(reason) BETWEEN 3 AND 500),
        merged_by text NOT NULL,
        moved jsonb NOT NULL,
        status_before text NOT NULL,
        added_aliases text[] NOT NULL,
        undone_at timestamptz(3),
        undone_by text,
        undo_reason text CONSTRAINT organisation_merges_undo_reason_length CHECK (char_length(undo_reason) BETWEEN 3 AND 500),
        CONSTRAINT organisation_merges_undone CHECK (num_nonnulls(undone_at, undone_by, undo_reason) IN (0, 3))
      );
      CREATE UNIQUE INDEX organisation_merges_one_stands ON organisation_merges (duplicate_id) WHERE undone_at IS NULL;
      CREATE INDEX organisation_merges_by_time ON organisation_merges (created_at, id);
      ${auditSql('organisation_merges', 'OrganisationMerge')}
      ALTER TABLE organisation_merges ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON organisation_merges TO ${everyone};
      GRANT INSERT, UPDATE ON organisation_merges TO organisations_headquarters;
      CREATE POLICY organisation_merges_headquarters ON organisation_merges TO organisations_headquarters USING (true);
      GRANT UPDATE (organisation_id, member_organisation_id) ON memberships TO organisations_headquarters;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (organisation_id, member_organisation_id) ON memberships FROM organisations_headquarters;
      DROP TABLE organisation_merges;
      DROP TRIGGER organisations_merged_into_id_stands ON organisations;
      ${references.map(([table, column]) => `DROP TRIGGER ${table}_${column}_stands ON ${table};`).join('\n')}
      DROP FUNCTION refuse_merged_organisation;
      DROP POLICY organisations_owner ON organisations;
      ALTER TABLE organisations DROP merged_into_id;
    `);
  }
}
