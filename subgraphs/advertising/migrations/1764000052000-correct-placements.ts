import { companyEntriesForAskersSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books } from './1764000018000-company-entries.ts';
import { businessColumns, guardTable } from './guard-table.ts';
import { allocateSql, butStillOwed, freeDaysSql, reconcileSql, settleSql } from './placement-functions.ts';

/** What a placement comes to. */
const corrected = '(booked_minor + price_change_minor)';

const correctedBooks = {
  ...books,
  selects: [
    `SELECT organisation_id, on_date, booked_minor, 0::bigint, 0::bigint, direct_cost_minor FROM placements WHERE state = 'SOLD'`,
    `SELECT organisation_id, entered_on, price_change_minor, 0, 0, nullif(cost_change_minor, 0) FROM placement_corrections`,
    `SELECT organisation_id, month, booked_minor, booked_minor, paid_minor, direct_cost_minor FROM past_revenues`,
    ...books.selects.slice(2),
  ],
};

/**
 * Steps of a line that free days of a closed month: those are taken back by counter-entries of today. Of a time out of
 * doors, at what the days left of it would have been sold anew.
 */
const takeBackClosedDays = `
  INSERT INTO placement_corrections (id, organisation_id, placement_id, entered_on, price_change_minor, cost_change_minor, reason)
  SELECT gen_random_uuid(), organisation_id, id, local_today(), -least(price, comes_to), -least(cost, costs), reason
  FROM (
    SELECT p.organisation_id, p.id, p.booked_minor - coalesce(kept.price, 0) AS price, ${corrected} AS comes_to,
      coalesce(p.direct_cost_minor, 0) - coalesce(kept.cost, 0) AS cost, coalesce(p.direct_cost_minor, 0) + p.cost_change_minor AS costs,
      left('Did not appear: ' || coalesce((SELECT state_change_reason FROM lines WHERE id = of_line), 'no reason was given'), 500) AS reason
    FROM placements p, LATERAL (
      SELECT sum(div(p.booked_minor::numeric * upto, days) - div(p.booked_minor::numeric * since, days))::bigint AS price,
        sum(div(p.direct_cost_minor::numeric * upto, days) - div(p.direct_cost_minor::numeric * since, days))::bigint AS cost
      FROM unnest(datemultirange(p.during) - datemultirange(missed)) AS part,
        LATERAL (SELECT lower(part) - lower(p.during) AS since, upper(part) - lower(p.during) AS upto,
          upper(p.during) - lower(p.during) AS days) AS counted) AS kept
    WHERE p.line_id = of_line AND p.state = 'SOLD' ${butStillOwed('p')} AND coalesce(p.during, daterange(p.on_date, p.on_date, '[]')) && missed
      AND is_closed(p.organisation_id, p.on_date)
  ) AS entry WHERE least(price, comes_to) > 0 OR least(cost, costs) > 0;`;

const revenueSql = (more: string, entries = ''): string => `
  CREATE VIEW revenue_entries WITH (security_invoker = true) AS
    SELECT organisation_id, on_date, medium, section_id, issue_id, line_id, booked_minor, list_minor, paid_minor${more}
    FROM placements WHERE state = 'SOLD'
    ${entries}
    UNION ALL
    SELECT organisation_id, month, medium, section_id, NULL, NULL, booked_minor, list_minor, paid_minor${more} FROM past_revenues;
  GRANT SELECT ON revenue_entries TO advertising_reader, advertising_staff, advertising_headquarters, advertising_finance;`;

/**
 * What has appeared is put right by an entry of its own, on a day of an open month: how much more or less it comes to,
 * for the customer or for the company, why, and who says so. What it was sold at stays.
 */
export class CorrectPlacements1764000052000 implements MigrationInterface {
  readonly name = 'CorrectPlacements1764000052000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE placements
        ADD price_change_minor bigint NOT NULL DEFAULT 0,
        ADD cost_change_minor bigint NOT NULL DEFAULT 0,
        ADD CONSTRAINT placements_comes_to CHECK (booked_minor + price_change_minor >= 0),
        ADD CONSTRAINT placements_costs CHECK (coalesce(direct_cost_minor, 0) + cost_change_minor >= 0),
        DROP CONSTRAINT placements_paid,
        ADD CONSTRAINT placements_paid CHECK (paid_minor BETWEEN 0 AND booked_minor + price_change_minor),
        ADD CONSTRAINT placements_in_organisation UNIQUE (organisation_id, id);

      CREATE TABLE placement_corrections (
        ${businessColumns('placement_corrections')},
        placement_id uuid NOT NULL,
        line_id uuid NOT NULL,
        entered_on date NOT NULL,
        price_change_minor bigint NOT NULL,
        cost_change_minor bigint NOT NULL,
        reason text NOT NULL CONSTRAINT placement_corrections_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        CONSTRAINT placement_corrections_change CHECK (price_change_minor <> 0 OR cost_change_minor <> 0),
        CONSTRAINT placement_corrections_placement FOREIGN KEY (organisation_id, placement_id) REFERENCES placements (organisation_id, id)
      );
      CREATE INDEX placement_corrections_by_placement ON placement_corrections (placement_id, created_at, id);
      CREATE INDEX placement_corrections_by_line ON placement_corrections (line_id, created_at, id);
      CREATE INDEX placement_corrections_by_day ON placement_corrections (entered_on DESC, id DESC);
      CREATE INDEX placement_corrections_by_own_day ON placement_corrections (organisation_id, entered_on DESC, id DESC);
      ${guardTable({ table: 'placement_corrections', entity: 'AdCorrection', reach: 'FIGURES', staff: 'INSERT' })}
      CREATE POLICY placement_corrections_books ON placement_corrections FOR SELECT TO CURRENT_USER USING (true);

      CREATE FUNCTION keep_correction() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'an entry stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_corrections_stay'; END $$;
      CREATE TRIGGER placement_corrections_stay BEFORE UPDATE OR DELETE ON placement_corrections
        FOR EACH ROW EXECUTE FUNCTION keep_correction();
      CREATE TRIGGER placement_corrections_entered_on_open BEFORE INSERT ON placement_corrections
        FOR EACH ROW EXECUTE FUNCTION keep_closed_month('entered_on');

      -- Of the line first, then of what it holds: as its steps do. What its own steps enter (depth 2) needs no check.
      CREATE FUNCTION enter_correction() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          placement placements;
          line lines;
        BEGIN
          SELECT * INTO line FROM lines WHERE id = (SELECT line_id FROM placements WHERE id = NEW.placement_id) FOR NO KEY UPDATE;
          SELECT * INTO placement FROM placements WHERE id = NEW.placement_id FOR NO KEY UPDATE;
          IF pg_trigger_depth() < 2 AND (placement.state <> 'SOLD' OR line.status NOT IN ('IN_FLIGHT', 'PAUSED', 'STOPPED', 'FINISHED', 'CANCELLED')
            OR coalesce(upper(placement.during) - 1, placement.on_date) > least(local_today(), line.paused_on))
          THEN RAISE EXCEPTION 'not over' USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_corrections_of_appeared';
          ELSIF NEW.entered_on NOT BETWEEN placement.on_date AND local_today()
          THEN RAISE EXCEPTION 'no day for it' USING ERRCODE = 'check_violation', CONSTRAINT = 'placement_corrections_in_time';
          END IF;
          NEW.line_id := line.id;
          UPDATE placements SET price_change_minor = price_change_minor + NEW.price_change_minor,
            cost_change_minor = cost_change_minor + NEW.cost_change_minor,
            paid_minor = least(paid_minor, ${corrected} + NEW.price_change_minor)
          WHERE id = NEW.placement_id;
          UPDATE lines SET cost_minor = cost_minor + NEW.price_change_minor WHERE id = line.id AND NEW.price_change_minor <> 0;
          RETURN NEW;
        END $$;
      CREATE TRIGGER placement_corrections_enter BEFORE INSERT ON placement_corrections
        FOR EACH ROW EXECUTE FUNCTION enter_correction();

      -- Depth 1 is the statement itself, 2 the trigger of an entry; and what was put right is not released.
      CREATE FUNCTION keep_changes() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF pg_trigger_depth() < 2 OR NEW.state = 'RELEASED' THEN
            RAISE EXCEPTION 'an entry changes it' USING ERRCODE = 'check_violation', CONSTRAINT = 'placements_changed_by_entry';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER placements_changes BEFORE UPDATE ON placements FOR EACH ROW
        WHEN ((OLD.price_change_minor, OLD.cost_change_minor) IS DISTINCT FROM (NEW.price_change_minor, NEW.cost_change_minor)
          OR NEW.state = 'RELEASED' AND OLD.state <> 'RELEASED' AND (OLD.price_change_minor <> 0 OR OLD.cost_change_minor <> 0))
        EXECUTE FUNCTION keep_changes();
      DROP TRIGGER placements_reconcile ON placements;
      CREATE CONSTRAINT TRIGGER placements_reconcile AFTER INSERT OR UPDATE OF state, price_change_minor ON placements
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_line_reconciles();

      ${reconcileSql(corrected)}
      ${settleSql(corrected)}
      ${allocateSql(corrected)}
      ${freeDaysSql(takeBackClosedDays, `${butStillOwed()} AND NOT (state = 'SOLD' AND is_closed(organisation_id, on_date))`)}

      DROP VIEW revenue_entries;
      ${revenueSql(
        ', direct_cost_minor',
        `UNION ALL
         SELECT c.organisation_id, c.entered_on, p.medium, p.section_id, p.issue_id, p.line_id, c.price_change_minor, 0, 0, nullif(c.cost_change_minor, 0)
         FROM placement_corrections c JOIN placements p ON p.id = c.placement_id`,
      )}
      ${companyEntriesForAskersSql(correctedBooks, 'advertising_reader')}
    `);
  }

  /** Fails where there are corrections: the former tables have no place for them. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW revenue_entries;
      ${revenueSql('')}
      ${companyEntriesForAskersSql(books, 'advertising_reader')}
      ${freeDaysSql('', butStillOwed())}
      ${allocateSql('booked_minor')}
      ${settleSql('booked_minor')}
      ${reconcileSql('booked_minor')}
      DROP TRIGGER placements_reconcile ON placements;
      CREATE CONSTRAINT TRIGGER placements_reconcile AFTER INSERT OR UPDATE OF state ON placements
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_line_reconciles();
      DROP TRIGGER placements_changes ON placements;
      DROP TABLE placement_corrections;
      DROP FUNCTION keep_changes, enter_correction, keep_correction;
      ALTER TABLE placements DROP CONSTRAINT placements_in_organisation, DROP CONSTRAINT placements_paid,
        DROP price_change_minor, DROP cost_change_minor,
        ADD CONSTRAINT placements_paid CHECK (paid_minor BETWEEN 0 AND booked_minor);
    `);
  }
}
