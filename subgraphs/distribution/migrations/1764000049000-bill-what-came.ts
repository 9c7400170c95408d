import { auditSql, companyEntriesForAskersSql, datedColumnsSql, withdrawalSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books } from './1764000018000-company-entries.ts';
import {
  sold as formerlySold,
  selects as formerSelects,
  outletMonthsSql,
} from './1764000047000-outlet-accounts.ts';
import { protect } from './protect.ts';

const { roles } = books;
const unsoldSelects = formerSelects.filter((select) => !select.includes('outlet_price_minor'));
const sales = [
  `SELECT organisation_id, issue_date, (single_copy_draw - returned_copies - undelivered_copies) * outlet_price_minor, 0, 0, 0
    FROM issue_plans WHERE outlet_price_minor IS NOT NULL AND status IN ('DISPATCHED', 'CLOSED')`,
  // What outlets with a discount of their own pay more or less for it.
  `SELECT draw.organisation_id, plan.issue_date, (draw.copies - draw.returned) * (draw.outlet_price_minor - plan.outlet_price_minor), 0, 0, 0
    FROM draws draw JOIN issue_plans plan ON plan.id = draw.plan_id
    WHERE draw.outlet_price_minor IS NOT NULL AND draw.undelivered_run_id IS NULL AND plan.status IN ('DISPATCHED', 'CLOSED')`,
];

const net = 'CASE WHEN draw.undelivered_run_id IS NULL THEN draw.copies - draw.returned ELSE 0 END';
const outletMonths = outletMonthsSql({
  net,
  price: 'coalesce(draw.outlet_price_minor, plan.outlet_price_minor)',
  more: `sum(${net})::int AS net_copies, `,
});

/**
 * Outlets pay for what came, at a discount of their own where they have one: copies of a run that was called off are not
 * theirs, until another carrier brings them. What was called off before this stays as it was billed.
 */
export class BillWhatCame1764000049000 implements MigrationInterface {
  readonly name = 'BillWhatCame1764000049000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE outlet_discounts (
        id uuid CONSTRAINT outlet_discounts_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        outlet_id uuid NOT NULL,
        -- Null where the company's own holds again.
        percent int CONSTRAINT outlet_discounts_range CHECK (percent BETWEEN 0 AND 90),
        valid_from date NOT NULL,
        ${datedColumnsSql('outlet_discounts')},
        CONSTRAINT outlet_discounts_outlet_fkey FOREIGN KEY (outlet_id, organisation_id) REFERENCES outlets (id, organisation_id)
      );
      CREATE INDEX outlet_discounts_by_outlet ON outlet_discounts (outlet_id, valid_from, set_at, id);
      ${auditSql('outlet_discounts', 'DeliveryOutlet', 'outlet_id')}
      ${protect('outlet_discounts', {
        staff:
          'INSERT (id, organisation_id, outlet_id, percent, valid_from, reason), UPDATE (withdraw_reason), SELECT',
        readers: ['distribution_finance'],
      })}
      CREATE POLICY outlet_discounts_owner ON outlet_discounts FOR SELECT TO CURRENT_USER USING (true);
      ${withdrawalSql('outlet_discounts', 'withdraw_outlet_discount')}

      ALTER TABLE draws ADD outlet_price_minor bigint CONSTRAINT draws_outlet_price CHECK (outlet_price_minor > 0),
        ADD undelivered_run_id uuid CONSTRAINT draws_undelivered_run_fkey REFERENCES delivery_runs (id);
      CREATE INDEX draws_with_price ON draws (plan_id) WHERE outlet_price_minor IS NOT NULL;
      CREATE INDEX draws_undelivered ON draws (undelivered_run_id) WHERE undelivered_run_id IS NOT NULL;
      CREATE FUNCTION price_draws() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          UPDATE draws SET outlet_price_minor = CASE WHEN own.percent IS NOT NULL
              THEN greatest(1, round(title.copy_price_minor * (100 - own.percent) / 100.0)) END
            FROM titles title, (SELECT DISTINCT ON (outlet_id) outlet_id, percent FROM outlet_discounts
              WHERE organisation_id = NEW.organisation_id AND withdrawn_at IS NULL AND valid_from <= NEW.issue_date
              ORDER BY outlet_id, valid_from DESC, set_at DESC, id DESC) AS own
            WHERE title.id = NEW.title_id AND draws.plan_id = NEW.id AND draws.kind = 'SINGLE_COPY' AND draws.outlet_id = own.outlet_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER issue_plans_price_draws AFTER UPDATE OF status ON issue_plans
        FOR EACH ROW WHEN (OLD.status = 'NOTIFIED' AND NEW.status = 'DISPATCHED') EXECUTE FUNCTION price_draws();

      ALTER TABLE issue_plans ADD undelivered_copies int NOT NULL DEFAULT 0 CONSTRAINT issue_plans_undelivered_counted CHECK (undelivered_copies >= 0);
      CREATE FUNCTION sum_undelivered() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          UPDATE issue_plans SET undelivered_copies = undelivered_copies
            + CASE WHEN NEW.undelivered_run_id IS NULL THEN 0 ELSE NEW.copies - NEW.returned END
            - CASE WHEN OLD.undelivered_run_id IS NULL THEN 0 ELSE OLD.copies - OLD.returned END
          WHERE id = NEW.plan_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER draws_sum_undelivered AFTER UPDATE ON draws FOR EACH ROW
        WHEN (OLD.undelivered_run_id IS NOT NULL OR NEW.undelivered_run_id IS NOT NULL) EXECUTE FUNCTION sum_undelivered();
      CREATE TRIGGER issue_plans_undelivered_stay BEFORE UPDATE ON issue_plans
        FOR EACH ROW WHEN (OLD.undelivered_copies <> NEW.undelivered_copies) EXECUTE FUNCTION keep_closed_month('issue_date');

      ALTER TABLE delivery_runs ADD served_outlet_ids uuid[] NOT NULL DEFAULT '{}';
      CREATE POLICY route_stops_owner ON route_stops FOR SELECT TO CURRENT_USER USING (true);
      CREATE FUNCTION call_off_draws() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
        BEGIN
          IF NEW.status <> 'CANCELLED' THEN
            UPDATE draws SET undelivered_run_id = NULL WHERE undelivered_run_id = NEW.id;
          ELSE
            UPDATE draws SET undelivered_run_id = NEW.id WHERE plan_id = NEW.plan_id AND kind = 'SINGLE_COPY'
              AND outlet_id IN (SELECT outlet_id FROM route_stops WHERE route_id = NEW.route_id) AND outlet_id <> ALL (NEW.served_outlet_ids);
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER delivery_runs_call_off_draws AFTER UPDATE OF status ON delivery_runs
        FOR EACH ROW WHEN ((NEW.status = 'CANCELLED') <> (OLD.status = 'CANCELLED')) EXECUTE FUNCTION call_off_draws();

      DROP VIEW outlet_months;
      ${outletMonths}
      ${companyEntriesForAskersSql({ roles, selects: [...unsoldSelects, ...sales] }, 'distribution_reader')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyEntriesForAskersSql({ roles, selects: formerSelects }, 'distribution_reader')}
      DROP VIEW outlet_months;
      ${outletMonthsSql(formerlySold)}
      DROP FUNCTION call_off_draws, sum_undelivered, price_draws CASCADE;
      DROP POLICY route_stops_owner ON route_stops;
      ALTER TABLE delivery_runs DROP served_outlet_ids;
      DROP TRIGGER issue_plans_undelivered_stay ON issue_plans;
      ALTER TABLE issue_plans DROP undelivered_copies;
      ALTER TABLE draws DROP outlet_price_minor, DROP undelivered_run_id;
      DROP TABLE outlet_discounts;
      DROP FUNCTION withdraw_outlet_discount;
    `);
  }
}
