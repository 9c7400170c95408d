import type { MigrationInterface, QueryRunner } from 'typeorm';

const ofHouseholds = ['MISSED', 'LATE', 'WET', 'DAMAGED', 'WRONG_PAPER'];
const ofOutlets = ['SHORT_BUNDLE', 'LATE_BUNDLE', 'WRONG_TITLE'];
const codes = (all: readonly string[]): string => `IN (${all.map((code) => `'${code}'`).join(', ')})`;

/** Outlets complain as households do, of bundles; what is credited to one is a shortfall of its draw, once. */
export class HearOutlets1764000056000 implements MigrationInterface {
  readonly name = 'HearOutlets1764000056000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE complaints
        ALTER subscription_id DROP NOT NULL,
        ADD outlet_id uuid,
        ADD copies int CONSTRAINT complaints_copies CHECK (copies BETWEEN 1 AND 1000000),
        ADD shortfall_id uuid CONSTRAINT complaints_shortfall_once UNIQUE CONSTRAINT complaints_shortfall_fkey REFERENCES delivery_shortfalls (id),
        ADD CONSTRAINT complaints_outlet_fkey FOREIGN KEY (outlet_id, organisation_id) REFERENCES outlets (id, organisation_id),
        ADD CONSTRAINT complaints_of_one CHECK (num_nonnulls(subscription_id, outlet_id) = 1 AND (outlet_id IS NULL) = (copies IS NULL)),
        DROP CONSTRAINT complaints_code_known,
        ADD CONSTRAINT complaints_code_known CHECK (CASE WHEN outlet_id IS NULL THEN code ${codes(ofHouseholds)} ELSE code ${codes(ofOutlets)} END),
        DROP CONSTRAINT complaints_credit_is_an_issue,
        ADD CONSTRAINT complaints_credit_is_an_issue CHECK (remedy <> 'CREDITED' OR CASE WHEN outlet_id IS NULL THEN credited_issues > 0 ELSE shortfall_id IS NOT NULL END),
        ADD CONSTRAINT complaints_credit_of_one CHECK (CASE WHEN outlet_id IS NULL THEN shortfall_id IS NULL ELSE credited_issues = 0 AND (shortfall_id IS NULL OR remedy = 'CREDITED') END);
      CREATE UNIQUE INDEX complaints_of_outlet_once ON complaints (outlet_id, plan_id, code) WHERE outlet_id IS NOT NULL;
      -- What a complaint was credited with is taken back once the complaint has let it go.
      CREATE FUNCTION keep_credit_of_complaint() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
        BEGIN
          IF EXISTS (SELECT FROM complaints WHERE shortfall_id = NEW.reverses_id) THEN
            RAISE EXCEPTION 'a complaint holds it' USING ERRCODE = 'check_violation', CONSTRAINT = 'delivery_shortfalls_of_complaint';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER delivery_shortfalls_keep_credit BEFORE INSERT ON delivery_shortfalls
        FOR EACH ROW WHEN (NEW.reverses_id IS NOT NULL) EXECUTE FUNCTION keep_credit_of_complaint();
      CREATE INDEX complaints_by_outlet ON complaints (outlet_id, filed_at DESC, id DESC) WHERE outlet_id IS NOT NULL;
    `);
  }

  /** Fails where an outlet has complained. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER delivery_shortfalls_keep_credit ON delivery_shortfalls;
      DROP FUNCTION keep_credit_of_complaint;
      ALTER TABLE complaints
        DROP CONSTRAINT complaints_credit_is_an_issue, DROP CONSTRAINT complaints_code_known,
        DROP CONSTRAINT complaints_of_one, DROP CONSTRAINT complaints_credit_of_one,
        DROP outlet_id, DROP copies, DROP shortfall_id, ALTER subscription_id SET NOT NULL,
        ADD CONSTRAINT complaints_code_known CHECK (code ${codes(ofHouseholds)}),
        ADD CONSTRAINT complaints_credit_is_an_issue CHECK (remedy <> 'CREDITED' OR credited_issues > 0);
    `);
  }
}
