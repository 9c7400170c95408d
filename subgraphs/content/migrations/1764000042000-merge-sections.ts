import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sections are merged as tags are: what is saved in the old one stands in the new one, also at the same moment. */
export class MergeSections1764000042000 implements MigrationInterface {
  readonly name = 'MergeSections1764000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE sections ADD COLUMN merged_into uuid CONSTRAINT sections_merged_into_exists REFERENCES sections,
        ADD CONSTRAINT sections_merged_retired CHECK (merged_into IS NULL OR retired_at IS NOT NULL),
        ADD CONSTRAINT sections_merged_into_another CHECK (merged_into <> id);
      CREATE INDEX sections_by_merged_into ON sections (merged_into) WHERE merged_into IS NOT NULL;

      -- Who merges has the row for himself: whoever comes meanwhile waits, and reads it as it is then.
      CREATE OR REPLACE FUNCTION check_section_offered() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE section sections;
        BEGIN
          SELECT * INTO section FROM sections WHERE id = NEW.section_id FOR KEY SHARE;
          IF section.merged_into IS NOT NULL THEN
            NEW.section_id := section.merged_into;
          ELSIF section.retired_at IS NOT NULL THEN
            RAISE EXCEPTION 'retired' USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_section_offered';
          END IF;
          RETURN NEW;
        END $$;
      -- Pages and fronts are of the section that it was merged into, also of one that is retired.
      CREATE FUNCTION take_merged_section() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.section_id := coalesce((SELECT merged_into FROM sections WHERE id = NEW.section_id FOR KEY SHARE), NEW.section_id);
          RETURN NEW;
        END $$;
      CREATE TRIGGER newspaper_pages_section BEFORE INSERT OR UPDATE OF section_id ON newspaper_pages
        FOR EACH ROW EXECUTE FUNCTION take_merged_section();
      CREATE TRIGGER fronts_section BEFORE INSERT OR UPDATE OF section_id ON fronts
        FOR EACH ROW EXECUTE FUNCTION take_merged_section();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION take_merged_section CASCADE;
      CREATE OR REPLACE FUNCTION check_section_offered() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM sections WHERE id = NEW.section_id AND retired_at IS NOT NULL FOR SHARE) THEN
            RAISE EXCEPTION 'retired' USING ERRCODE = 'check_violation', CONSTRAINT = 'articles_section_offered';
          END IF;
          RETURN NEW;
        END $$;
      ALTER TABLE sections DROP COLUMN merged_into;
    `);
  }
}
