import { auditSql, dropMasterDataSql, masterDataSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { asOwner, ownThing, protect } from './protect.ts';

const uses = { takenBy: [['subscription_terms', 'rate_plan_id']] } as const;
const sold = ['title_id', 'months', 'least_copies', 'price_minor', 'is_campaign'];
const columns = (row: 'OLD' | 'NEW') => sold.map((column) => `${row}.${column}`).join(', ');

/** What a subscription costs is a dated plan of its own; a term keeps what it was sold for, and by which plan. */
export class RatePlans1764000044000 implements MigrationInterface {
  readonly name = 'RatePlans1764000044000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rate_plans (
        ${ownThing('rate_plans')},
        code text NOT NULL CONSTRAINT rate_plans_code_form CHECK (code ~ '^[A-Z0-9-]{2,20}$'),
        name jsonb NOT NULL,
        title_id uuid NOT NULL,
        months int NOT NULL CONSTRAINT rate_plans_months_range CHECK (months BETWEEN 1 AND 60),
        least_copies int NOT NULL CONSTRAINT rate_plans_copies_range CHECK (least_copies BETWEEN 1 AND 1000),
        price_minor bigint NOT NULL CONSTRAINT rate_plans_price_range CHECK (price_minor BETWEEN 0 AND 100000000),
        is_campaign boolean NOT NULL,
        valid_from date NOT NULL,
        valid_until date CONSTRAINT rate_plans_days CHECK (valid_until >= valid_from),
        CONSTRAINT rate_plans_code_unique UNIQUE (organisation_id, code),
        CONSTRAINT rate_plans_own_unique UNIQUE (id, organisation_id),
        CONSTRAINT rate_plans_title_fkey FOREIGN KEY (title_id, organisation_id) REFERENCES titles (id, organisation_id)
      );
      CREATE INDEX rate_plans_by_day ON rate_plans (organisation_id, valid_from DESC, id DESC);
      CREATE INDEX rate_plans_by_day_of_all ON rate_plans (valid_from DESC, id DESC);
      CREATE INDEX rate_plans_by_title ON rate_plans (title_id, valid_from DESC, id DESC);
      ${auditSql('rate_plans', 'PaperRatePlan')}
      ${protect('rate_plans', { staff: 'SELECT, INSERT, UPDATE', readers: ['distribution_finance'] })}

      ALTER TABLE subscription_terms
        ADD copies int CONSTRAINT subscription_terms_copies_range CHECK (copies BETWEEN 1 AND 1000),
        ADD rate_plan_id uuid,
        ADD price_reason text CONSTRAINT subscription_terms_price_reason CHECK (length(btrim(price_reason)) BETWEEN 1 AND 500),
        ADD CONSTRAINT subscription_terms_rate_plan_fkey FOREIGN KEY (rate_plan_id, organisation_id) REFERENCES rate_plans (id, organisation_id);
      ${asOwner(
        ['subscription_terms', 'subscriptions'],
        `UPDATE subscription_terms SET copies = (SELECT copies FROM subscriptions WHERE subscriptions.id = subscription_id);`,
      )}
      ALTER TABLE subscription_terms ALTER copies SET NOT NULL;
      CREATE INDEX subscription_terms_by_rate_plan ON subscription_terms (rate_plan_id, subscription_id) WHERE rate_plan_id IS NOT NULL;
      ${masterDataSql('rate_plans', uses)}
      -- Of the same term and number of copies one price holds on a day; campaigns stand beside it.
      ALTER TABLE rate_plans ADD CONSTRAINT rate_plans_no_overlap EXCLUDE USING gist
        (title_id WITH =, months WITH =, least_copies WITH =, daterange(valid_from, valid_until, '[]') WITH &&)
        WHERE (NOT is_campaign AND retired_at IS NULL);

      CREATE FUNCTION check_sale_by_plan() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE plan rate_plans%ROWTYPE;
        BEGIN
          SELECT * INTO plan FROM rate_plans WHERE id = NEW.rate_plan_id;
          IF plan.title_id <> (SELECT title_id FROM subscriptions WHERE id = NEW.subscription_id) OR NEW.copies < plan.least_copies
          THEN RAISE EXCEPTION 'the plan is for something else' USING ERRCODE = 'check_violation', CONSTRAINT = 'subscription_terms_other_plan';
          END IF;
          IF NEW.price_reason IS NULL AND NEW.price_minor <> plan.price_minor * NEW.copies
          THEN RAISE EXCEPTION 'another price takes a reason' USING ERRCODE = 'check_violation', CONSTRAINT = 'subscription_terms_off_plan';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER subscription_terms_sold_by_plan BEFORE INSERT ON subscription_terms
        FOR EACH ROW WHEN (NEW.rate_plan_id IS NOT NULL) EXECUTE FUNCTION check_sale_by_plan();

      CREATE FUNCTION keep_sold_plan() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM subscription_terms WHERE rate_plan_id = OLD.id)
          THEN RAISE EXCEPTION 'the plan was sold' USING ERRCODE = 'check_violation', CONSTRAINT = 'rate_plans_sold';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER rate_plans_sold BEFORE UPDATE ON rate_plans
        FOR EACH ROW WHEN ((${columns('OLD')}) IS DISTINCT FROM (${columns('NEW')})) EXECUTE FUNCTION keep_sold_plan();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION keep_sold_plan, check_sale_by_plan CASCADE;
      ALTER TABLE rate_plans DROP CONSTRAINT rate_plans_no_overlap;
      ${dropMasterDataSql('rate_plans', uses)}
      ALTER TABLE subscription_terms DROP copies, DROP rate_plan_id, DROP price_reason;
      DROP TABLE rate_plans;
    `);
  }
}
