import { auditSql, companyEntriesForAskersSql, keeperReadsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books } from './1764000018000-company-entries.ts';
import { selects as firstSelects, outletMonthsSql } from './1764000047000-outlet-accounts.ts';
import { everybodyAtHeadquarters, protect } from './protect.ts';

const { roles } = books;
const left = `plan.status IN ('DISPATCHED', 'CLOSED')`;
/** What the books are made of, where outlets with a discount of their own pay more or less for so many copies of a draw. */
const selectsWith = (ofOwnPrice: string, ...more: string[]): string[] => [
  ...firstSelects.filter((select) => !select.includes('outlet_price_minor')),
  `SELECT organisation_id, issue_date, (single_copy_draw - returned_copies - undelivered_copies) * outlet_price_minor, 0, 0, 0
    FROM issue_plans plan WHERE outlet_price_minor IS NOT NULL AND ${left}`,
  `SELECT draw.organisation_id, plan.issue_date, (${ofOwnPrice}) * (draw.outlet_price_minor - plan.outlet_price_minor), 0, 0, 0
    FROM draws draw JOIN issue_plans plan ON plan.id = draw.plan_id WHERE draw.outlet_price_minor IS NOT NULL AND ${left}`,
  ...more,
];
const ofWhatCame = (copies: string, otherwise = '0'): string =>
  `CASE WHEN draw.undelivered_run_id IS NULL THEN ${copies} ELSE ${otherwise} END`;
const monthsOf = (net: string): string =>
  outletMonthsSql({
    net: ofWhatCame(net),
    price: 'coalesce(draw.outlet_price_minor, plan.outlet_price_minor)',
    more: `sum(${ofWhatCame(net)})::int AS net_copies, `,
  }).replace('CREATE VIEW', 'CREATE OR REPLACE VIEW');
const formerBooks = { roles, selects: selectsWith(ofWhatCame('draw.copies - draw.returned')) };
const newBooks = {
  roles,
  selects: selectsWith(
    ofWhatCame('draw.copies - draw.returned', 'draw.short'),
    `SELECT organisation_id, counted_on, -copies * price_minor, 0, 0, 0 FROM delivery_shortfalls WHERE price_minor IS NOT NULL`,
  ),
};

const definer = 'RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public';
const callOff = (more: { planned: string; ofRoute: string; calledOff: string }): string => `
  CREATE OR REPLACE FUNCTION call_off_draws() ${definer} AS $$
    BEGIN
      IF NEW.status <> 'CANCELLED' THEN
        ${more.planned}
        UPDATE draws SET undelivered_run_id = NULL WHERE undelivered_run_id = NEW.id;
      ELSE
        UPDATE draws SET undelivered_run_id = NEW.id WHERE plan_id = NEW.plan_id AND (${more.ofRoute} kind = 'SINGLE_COPY'
          AND outlet_id IN (SELECT outlet_id FROM route_stops WHERE route_id = NEW.route_id) AND outlet_id <> ALL (NEW.served_outlet_ids));
        ${more.calledOff}
      END IF;
      RETURN NULL;
    END $$;`;
const sumUndelivered = (copies: (row: string) => string, kinds: string): string => `
  CREATE OR REPLACE FUNCTION sum_undelivered() ${definer} AS $$
    DECLARE more int := CASE WHEN NEW.undelivered_run_id IS NULL THEN 0 ELSE ${copies('NEW')} END
      - CASE WHEN OLD.undelivered_run_id IS NULL THEN 0 ELSE ${copies('OLD')} END;
    BEGIN
      UPDATE issue_plans SET ${kinds} WHERE id = NEW.plan_id;
      RETURN NULL;
    END $$;`;
const cancelled = (counted = '', more = ''): string => `
  CREATE OR REPLACE FUNCTION check_plan_cancelled() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
    BEGIN
      IF (NEW.status = 'CANCELLED') <> EXISTS (SELECT FROM issue_cancellations WHERE plan_id = NEW.id AND reinstated_at IS NULL) THEN
        RAISE EXCEPTION 'a plan is cancelled by a cancellation, and by nothing else'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'issue_plans_cancelled';
      END IF;
      IF NEW.status = 'CANCELLED' AND (NEW.returned_copies > 0${counted}
        OR EXISTS (SELECT FROM delivery_runs WHERE plan_id = NEW.id AND (status IN ('DEPARTED', 'COMPLETED')${more}))) THEN
        RAISE EXCEPTION 'copies are on the road' USING ERRCODE = 'check_violation', CONSTRAINT = 'issue_plans_undelivered';
      END IF;
      RETURN NEW;
    END $$;`;
const raise = (constraint: string): string =>
  `RAISE EXCEPTION 'no such shortfall' USING ERRCODE = 'check_violation', CONSTRAINT = 'delivery_shortfalls_${constraint}'`;

/**
 * What never came is no circulation: copies of a run that was called off, for households as for outlets, and what was
 * found missing afterwards, which is an entry of its own and counts in a month that is open.
 */
export class CountWhatCame1764000051000 implements MigrationInterface {
  readonly name = 'CountWhatCame1764000051000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE draws ADD short int NOT NULL DEFAULT 0
        CONSTRAINT draws_short_within_copies CHECK (short >= 0 AND returned + short <= copies);
      -- Copies of the route's own (all kinds but SINGLE_COPY) that people had before it was called back.
      ALTER TABLE delivery_runs ADD served_route_copies int NOT NULL DEFAULT 0
        CONSTRAINT delivery_runs_served_counted CHECK (served_route_copies >= 0);
      ALTER TABLE issue_plans
        ADD undelivered_route_copies int NOT NULL DEFAULT 0 CONSTRAINT issue_plans_undelivered_route_counted CHECK (undelivered_route_copies >= 0),
        ADD short_copies int NOT NULL DEFAULT 0 CONSTRAINT issue_plans_short_counted CHECK (short_copies >= 0),
        ADD short_route_copies int NOT NULL DEFAULT 0 CONSTRAINT issue_plans_short_route_counted CHECK (short_route_copies >= 0);
      CREATE TRIGGER issue_plans_undelivered_route_stay BEFORE UPDATE ON issue_plans
        FOR EACH ROW WHEN (OLD.undelivered_route_copies <> NEW.undelivered_route_copies) EXECUTE FUNCTION keep_closed_month('issue_date');

      ${sumUndelivered(
        (row) => `${row}.copies - ${row}.returned - ${row}.short`,
        `undelivered_copies = undelivered_copies + CASE WHEN NEW.kind = 'SINGLE_COPY' THEN more ELSE 0 END,
        undelivered_route_copies = undelivered_route_copies + CASE WHEN NEW.kind = 'SINGLE_COPY' THEN 0 ELSE more END`,
      )}
      ${callOff({
        planned: `UPDATE issue_plans SET undelivered_route_copies = undelivered_route_copies + OLD.served_route_copies
          WHERE id = NEW.plan_id AND OLD.served_route_copies > 0;`,
        ofRoute: 'route_id = NEW.route_id OR',
        calledOff: `IF NEW.served_route_copies > (SELECT coalesce(sum(copies - short), 0) FROM draws WHERE undelivered_run_id = NEW.id AND route_id = NEW.route_id) THEN
          RAISE EXCEPTION 'more than it had' USING ERRCODE = 'check_violation', CONSTRAINT = 'delivery_runs_served_within';
        END IF;
        UPDATE issue_plans SET undelivered_route_copies = undelivered_route_copies - NEW.served_route_copies
          WHERE id = NEW.plan_id AND NEW.served_route_copies > 0;`,
      })}
      -- What is drawn anew, or goes by another route, since a run was called off.
      CREATE FUNCTION call_off_what_is_drawn() ${definer} AS $$
        BEGIN
          UPDATE draws SET undelivered_run_id = found.run_id FROM (
            SELECT draw.id, run.id AS run_id FROM draws draw LEFT JOIN route_stops stop ON stop.outlet_id = draw.outlet_id
              LEFT JOIN delivery_runs run ON run.plan_id = draw.plan_id AND run.route_id = coalesce(draw.route_id, stop.route_id)
                AND run.status = 'CANCELLED' AND run.cancellation_id IS NULL
            WHERE draw.plan_id = NEW.id) AS found
          WHERE draws.id = found.id AND draws.undelivered_run_id IS DISTINCT FROM found.run_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER issue_plans_call_off_draws AFTER UPDATE OF status ON issue_plans
        FOR EACH ROW WHEN (OLD.status = 'COLLECTING' AND NEW.status = 'NOTIFIED') EXECUTE FUNCTION call_off_what_is_drawn();
      ${cancelled(' OR NEW.short_copies + NEW.short_route_copies > 0', ` OR served_route_copies > 0 OR served_outlet_ids <> '{}'`)}

      CREATE TABLE delivery_shortfalls (
        id uuid CONSTRAINT delivery_shortfalls_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        plan_id uuid NOT NULL,
        draw_id uuid NOT NULL CONSTRAINT delivery_shortfalls_draw_fkey REFERENCES draws (id),
        copies int NOT NULL CONSTRAINT delivery_shortfalls_copies_range CHECK (copies <> 0 AND abs(copies) <= 1000000),
        -- What an outlet would have paid for a copy.
        price_minor bigint,
        counted_on date NOT NULL,
        reason text NOT NULL CONSTRAINT delivery_shortfalls_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        reverses_id uuid CONSTRAINT delivery_shortfalls_reversed_once UNIQUE CONSTRAINT delivery_shortfalls_reverses_fkey REFERENCES delivery_shortfalls (id),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT delivery_shortfalls_reversal CHECK ((copies < 0) = (reverses_id IS NOT NULL)),
        CONSTRAINT delivery_shortfalls_plan_fkey FOREIGN KEY (plan_id, organisation_id) REFERENCES issue_plans (id, organisation_id)
      );
      CREATE INDEX delivery_shortfalls_by_plan ON delivery_shortfalls (plan_id, id);
      CREATE INDEX delivery_shortfalls_by_day ON delivery_shortfalls (organisation_id, counted_on);
      ${auditSql('delivery_shortfalls', 'IssuePlan', 'plan_id')}
      ${protect('delivery_shortfalls', {
        staff: 'INSERT (id, organisation_id, plan_id, draw_id, copies, reason, reverses_id), SELECT',
        readers: everybodyAtHeadquarters,
      })}
      CREATE POLICY delivery_shortfalls_books ON delivery_shortfalls FOR SELECT TO CURRENT_USER USING (true);
      CREATE FUNCTION enter_shortfall() ${definer} AS $$
        DECLARE
          plan issue_plans;
          draw draws;
          reversed delivery_shortfalls;
        BEGIN
          SELECT * INTO plan FROM issue_plans WHERE id = NEW.plan_id AND organisation_id = NEW.organisation_id FOR NO KEY UPDATE;
          IF plan.id IS NULL OR NOT ${left} THEN ${raise('of_dispatched')};
          END IF;
          IF EXISTS (SELECT FROM delivery_shortfalls WHERE reverses_id = NEW.reverses_id) THEN ${raise('reversed_once')};
          END IF;
          UPDATE draws SET short = short + NEW.copies
            WHERE id = NEW.draw_id AND plan_id = NEW.plan_id AND (undelivered_run_id IS NULL OR NEW.copies < 0) RETURNING * INTO draw;
          IF draw.id IS NULL THEN ${raise('of_draw')};
          END IF;
          SELECT * INTO reversed FROM delivery_shortfalls WHERE id = NEW.reverses_id;
          IF NEW.reverses_id IS NOT NULL AND (reversed.draw_id, reversed.copies) IS DISTINCT FROM (NEW.draw_id, -NEW.copies) THEN ${raise('reversal')};
          END IF;
          UPDATE issue_plans SET short_copies = short_copies + CASE WHEN draw.kind = 'SINGLE_COPY' THEN NEW.copies ELSE 0 END,
            short_route_copies = short_route_copies + CASE WHEN draw.kind = 'SINGLE_COPY' THEN 0 ELSE NEW.copies END WHERE id = NEW.plan_id;
          NEW.counted_on := first_open_day(NEW.organisation_id, plan.issue_date);
          NEW.price_minor := CASE WHEN draw.kind = 'SINGLE_COPY' THEN coalesce(draw.outlet_price_minor, plan.outlet_price_minor) END;
          RETURN NEW;
        END $$;
      CREATE TRIGGER delivery_shortfalls_enter BEFORE INSERT ON delivery_shortfalls FOR EACH ROW EXECUTE FUNCTION enter_shortfall();

      ${monthsOf('draw.copies - draw.returned - draw.short')}
      ${companyEntriesForAskersSql(newBooks, 'distribution_reader')}
      ${keeperReadsSql('distribution')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyEntriesForAskersSql(formerBooks, 'distribution_reader')}
      ${monthsOf('draw.copies - draw.returned')}
      DROP TABLE delivery_shortfalls;
      DROP FUNCTION enter_shortfall;
      DROP TRIGGER issue_plans_call_off_draws ON issue_plans;
      DROP FUNCTION call_off_what_is_drawn;
      ${cancelled()}
      UPDATE draws SET undelivered_run_id = NULL WHERE kind <> 'SINGLE_COPY' AND undelivered_run_id IS NOT NULL;
      ${callOff({ planned: '', ofRoute: '', calledOff: '' })}
      ${sumUndelivered((row) => `${row}.copies - ${row}.returned`, 'undelivered_copies = undelivered_copies + more')}
      DROP TRIGGER issue_plans_undelivered_route_stay ON issue_plans;
      ALTER TABLE issue_plans DROP undelivered_route_copies, DROP short_copies, DROP short_route_copies;
      ALTER TABLE delivery_runs DROP served_route_copies;
      ALTER TABLE draws DROP short;
    `);
  }
}
