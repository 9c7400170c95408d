import type { MigrationInterface, QueryRunner } from 'typeorm';
import { otherSteps } from './protect.ts';

const steps = ['>PLANNED', 'PLANNED>DEPARTED', 'PLANNED>CANCELLED', 'DEPARTED>COMPLETED'];

/**
 * A vehicle that breaks down on the road is called back, and another carrier drives its run; a return that was written
 * down wrongly is withdrawn.
 */
export class PutNightsRight1764000022000 implements MigrationInterface {
  readonly name = 'PutNightsRight1764000022000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${otherSteps('delivery_runs', [...steps, 'DEPARTED>CANCELLED', 'CANCELLED>PLANNED'])}
      ALTER TABLE delivery_runs ADD change_reason text
        CONSTRAINT delivery_runs_change_reason CHECK (length(btrim(change_reason)) BETWEEN 3 AND 500);
      CREATE FUNCTION plan_run_anew() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
        BEGIN
          PERFORM FROM issue_plans WHERE id = NEW.plan_id AND status IN ('NOTIFIED', 'DISPATCHED') FOR SHARE;
          IF NOT FOUND THEN
            RAISE EXCEPTION 'the plan takes no runs' USING ERRCODE = 'check_violation', CONSTRAINT = 'delivery_runs_while_dispatched';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER delivery_runs_anew BEFORE UPDATE OF status ON delivery_runs
        FOR EACH ROW WHEN (NEW.status = 'PLANNED' AND OLD.status = 'CANCELLED') EXECUTE FUNCTION plan_run_anew();

      ALTER TABLE copy_returns ADD withdrawn_at timestamptz(3), ADD withdrawal_reason text
        CONSTRAINT copy_returns_withdrawal_reason CHECK (length(btrim(withdrawal_reason)) BETWEEN 3 AND 500),
        ADD CONSTRAINT copy_returns_withdrawn CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL));
      GRANT UPDATE (withdrawn_at, withdrawal_reason) ON copy_returns TO distribution_staff;
      CREATE FUNCTION withdraw_return() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          UPDATE issue_plans SET returned_copies = returned_copies - OLD.copies WHERE id = OLD.plan_id AND status = 'DISPATCHED';
          IF NOT FOUND OR OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL THEN
            RAISE EXCEPTION 'returns stay once the plan is closed'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_returns_while_dispatched';
          END IF;
          UPDATE draws SET returned = returned - OLD.copies
          WHERE plan_id = OLD.plan_id AND kind = 'SINGLE_COPY' AND route_id IS NULL AND outlet_id = OLD.outlet_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER copy_returns_withdraw BEFORE UPDATE ON copy_returns FOR EACH ROW EXECUTE FUNCTION withdraw_return();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION withdraw_return, plan_run_anew CASCADE;
      REVOKE UPDATE (withdrawn_at, withdrawal_reason) ON copy_returns FROM distribution_staff;
      ALTER TABLE copy_returns DROP withdrawn_at, DROP withdrawal_reason;
      ALTER TABLE delivery_runs DROP change_reason;
      ${otherSteps('delivery_runs', steps)}
    `);
  }
}
