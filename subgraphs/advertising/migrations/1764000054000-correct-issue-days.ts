import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The slots of an issue are put on another day together, as long as nothing is held or sold there. */
export class CorrectIssueDays1764000054000 implements MigrationInterface {
  readonly name = 'CorrectIssueDays1764000054000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whoever takes a slot locks it for its retirement, and so waits for this.
      CREATE FUNCTION keep_day_of_taken_slot() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM placements WHERE slot_id = NEW.id AND state <> 'RELEASED') THEN
            RAISE EXCEPTION 'it is taken' USING ERRCODE = 'check_violation', CONSTRAINT = 'ad_slots_day_taken';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER ad_slots_day_taken BEFORE UPDATE ON ad_slots
        FOR EACH ROW WHEN (OLD.issue_date <> NEW.issue_date) EXECUTE FUNCTION keep_day_of_taken_slot();
      CREATE TRIGGER ad_slots_one_day_still AFTER UPDATE ON ad_slots
        FOR EACH ROW WHEN (OLD.issue_date <> NEW.issue_date) EXECUTE FUNCTION check_issue_day();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER ad_slots_one_day_still ON ad_slots;
      DROP FUNCTION keep_day_of_taken_slot CASCADE;
    `);
  }
}
