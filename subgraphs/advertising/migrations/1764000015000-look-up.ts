import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What lists are asked by, each on an index; and that the slots of an issue are of one day. */
export class LookUp1764000015000 implements MigrationInterface {
  readonly name = 'LookUp1764000015000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX lines_by_product ON lines (product_id, starts_on DESC, id DESC);
      CREATE INDEX placements_by_section ON placements (section_id, line_id) WHERE section_id IS NOT NULL;
      CREATE INDEX invoices_by_number ON invoices (fapiao_number) WHERE fapiao_number IS NOT NULL;

      CREATE FUNCTION check_issue_day() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          -- Two that open slots of one issue at the same time wait for each other.
          PERFORM pg_advisory_xact_lock(hashtextextended('ad slots ' || NEW.issue_id, 0));
          IF EXISTS (SELECT FROM ad_slots WHERE issue_id = NEW.issue_id AND issue_date <> NEW.issue_date) THEN
            RAISE EXCEPTION 'another day' USING ERRCODE = '23514', CONSTRAINT = 'ad_slots_one_day';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER ad_slots_one_day BEFORE INSERT ON ad_slots FOR EACH ROW EXECUTE FUNCTION check_issue_day();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER ad_slots_one_day ON ad_slots;
      DROP FUNCTION check_issue_day;
      DROP INDEX lines_by_product, placements_by_section, invoices_by_number;
    `);
  }
}
