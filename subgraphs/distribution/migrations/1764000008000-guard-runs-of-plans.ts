import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a plan's status and its runs' statuses have to do with each other, whoever writes them. */
export class GuardRunsOfPlans1764000008000 implements MigrationInterface {
  readonly name = 'GuardRunsOfPlans1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION check_plan_close() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
        BEGIN
          IF EXISTS (SELECT FROM delivery_runs WHERE plan_id = NEW.id AND status IN ('PLANNED', 'DEPARTED')) THEN
            RAISE EXCEPTION 'a run is on its way'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'issue_plans_runs_ended';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER issue_plans_close BEFORE UPDATE OF status ON issue_plans
        FOR EACH ROW WHEN (NEW.status = 'CLOSED' AND OLD.status <> 'CLOSED') EXECUTE FUNCTION check_plan_close();

      CREATE FUNCTION check_run_departure() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
        BEGIN
          -- Locked, so that nobody opens the draws again or closes the plan at the same time.
          PERFORM FROM issue_plans WHERE id = NEW.plan_id AND status = 'DISPATCHED' FOR SHARE;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'the issue is not dispatched'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'delivery_runs_while_dispatched';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER delivery_runs_departure BEFORE UPDATE OF status ON delivery_runs
        FOR EACH ROW WHEN (NEW.status = 'DEPARTED' AND OLD.status <> 'DEPARTED') EXECUTE FUNCTION check_run_departure();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER delivery_runs_departure ON delivery_runs;
      DROP TRIGGER issue_plans_close ON issue_plans;
      DROP FUNCTION check_run_departure, check_plan_close;
    `);
  }
}
