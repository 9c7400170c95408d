import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guardTable } from './guard-table.ts';

const oldEntries = 'OLD.state, OLD.booked_minor, OLD.on_date';
const newEntries = 'NEW.state, NEW.booked_minor, NEW.on_date';

/** What of a placement stays in a closed month. */
const closedMonthSql = (condition: string): string => `
  DROP TRIGGER placements_on_date_stay ON placements;
  CREATE TRIGGER placements_on_date_stay BEFORE UPDATE ON placements FOR EACH ROW
    WHEN (${condition}) EXECUTE FUNCTION keep_closed_month('on_date');`;

/**
 * What appearing costs the company itself, by rates from a day on. A placement has the cost of its day from when it is
 * sold; rates are set for days to come, so that it is fixed when it appears.
 */
export class KnowDirectCosts1764000051000 implements MigrationInterface {
  readonly name = 'KnowDirectCosts1764000051000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ad_cost_rates (
        ${businessColumns('ad_cost_rates')},
        medium text NOT NULL CONSTRAINT ad_cost_rates_medium CHECK (medium IN ('PRINT', 'DIGITAL', 'OOH', 'EVENT')),
        valid_from date NOT NULL,
        unit_minor bigint NOT NULL CONSTRAINT ad_cost_rates_unit CHECK (unit_minor BETWEEN 0 AND 1000000000),
        fee_basis_points int NOT NULL,
        commission_basis_points int NOT NULL,
        reason text NOT NULL CONSTRAINT ad_cost_rates_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT ad_cost_rates_shares CHECK (fee_basis_points >= 0 AND commission_basis_points >= 0
          AND fee_basis_points + commission_basis_points <= 10000),
        CONSTRAINT ad_cost_rates_one_a_day UNIQUE (organisation_id, medium, valid_from)
      );
      CREATE INDEX ad_cost_rates_by_day ON ad_cost_rates (valid_from DESC, id DESC);
      CREATE INDEX ad_cost_rates_by_own_day ON ad_cost_rates (organisation_id, valid_from DESC, id DESC);
      ${guardTable({ table: 'ad_cost_rates', entity: 'AdCostRate', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}

      ALTER TABLE placements ADD direct_cost_minor bigint CONSTRAINT placements_direct_cost CHECK (direct_cost_minor >= 0);
      ALTER TABLE past_revenues ADD direct_cost_minor bigint CONSTRAINT past_revenues_direct_cost CHECK (direct_cost_minor >= 0);

      -- Of the placement's day; null where no rate was known then.
      CREATE FUNCTION direct_cost_of(placement placements) RETURNS bigint LANGUAGE sql STABLE RETURN (
        SELECT (div(rate.unit_minor::numeric * CASE placement.medium
            WHEN 'PRINT' THEN (upper(placement.column_span) - lower(placement.column_span)) * (upper(placement.row_span) - lower(placement.row_span))
            WHEN 'OOH' THEN upper(placement.during) - lower(placement.during)
            WHEN 'DIGITAL' THEN placement.units
            ELSE 1 END, CASE placement.medium WHEN 'DIGITAL' THEN 1000 ELSE 1 END)
          + div(placement.booked_minor::numeric * (rate.fee_basis_points + rate.commission_basis_points), 10000))::bigint
        FROM ad_cost_rates rate
        WHERE rate.organisation_id = placement.organisation_id AND rate.medium = placement.medium AND rate.valid_from <= placement.on_date
        ORDER BY rate.valid_from DESC LIMIT 1);

      CREATE FUNCTION know_direct_cost() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.direct_cost_minor := direct_cost_of(NEW);
          RETURN NEW;
        END $$;
      -- Named so that it looks behind the one that tells the slot's place.
      CREATE TRIGGER placements_known_cost BEFORE INSERT ON placements FOR EACH ROW EXECUTE FUNCTION know_direct_cost();
      CREATE TRIGGER placements_sold_cost BEFORE UPDATE OF state ON placements
        FOR EACH ROW WHEN (OLD.state = 'HELD' AND NEW.state = 'SOLD') EXECUTE FUNCTION know_direct_cost();

      -- Whoever sells and whoever sets a rate wait for each other. A day that is over keeps its rate, and gets its first
      -- one only where none was known.
      CREATE FUNCTION hold_ad_cost_rate() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtextextended('sales ' || NEW.organisation_id, 0));
          IF TG_OP = 'UPDATE' AND (OLD.valid_from <= local_today()
              OR (OLD.organisation_id, OLD.medium, OLD.valid_from) <> (NEW.organisation_id, NEW.medium, NEW.valid_from))
            OR TG_OP = 'INSERT' AND NEW.valid_from <= local_today() AND EXISTS (SELECT FROM ad_cost_rates
              WHERE organisation_id = NEW.organisation_id AND medium = NEW.medium AND valid_from < NEW.valid_from)
          THEN RAISE EXCEPTION 'the rate holds' USING ERRCODE = 'check_violation', CONSTRAINT = 'ad_cost_rates_held'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER ad_cost_rates_held BEFORE INSERT OR UPDATE ON ad_cost_rates
        FOR EACH ROW EXECUTE FUNCTION hold_ad_cost_rate();

      -- Closed months stay as they are, also where their cost is not known.
      CREATE FUNCTION spread_ad_cost_rate() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          UPDATE placements SET direct_cost_minor = direct_cost_of(placements)
          WHERE organisation_id = NEW.organisation_id AND medium = NEW.medium AND state = 'SOLD' AND on_date >= NEW.valid_from
            AND direct_cost_minor IS DISTINCT FROM direct_cost_of(placements) AND NOT is_closed(organisation_id, on_date);
          RETURN NULL;
        END $$;
      CREATE TRIGGER ad_cost_rates_spread AFTER INSERT OR UPDATE ON ad_cost_rates
        FOR EACH ROW EXECUTE FUNCTION spread_ad_cost_rate();

      -- Depth 1 is the statement itself, 2 the trigger of a rate or of a step of the line.
      CREATE FUNCTION keep_direct_cost() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF pg_trigger_depth() < 2 OR NEW.on_date <= local_today() AND OLD.direct_cost_minor IS NOT NULL AND OLD.state = 'SOLD' THEN
            RAISE EXCEPTION 'what it cost stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'placements_direct_cost_stays';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER placements_z_direct_cost BEFORE UPDATE ON placements FOR EACH ROW
        WHEN (OLD.direct_cost_minor IS DISTINCT FROM NEW.direct_cost_minor) EXECUTE FUNCTION keep_direct_cost();
      -- What is only held is in no month's figures.
      ${closedMonthSql(`'SOLD' IN (OLD.state, NEW.state) AND (${oldEntries}, OLD.direct_cost_minor) IS DISTINCT FROM (${newEntries}, NEW.direct_cost_minor)`)}
      CREATE TRIGGER past_revenues_month_open BEFORE INSERT OR UPDATE OR DELETE ON past_revenues
        FOR EACH ROW EXECUTE FUNCTION keep_closed_month('month');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER past_revenues_month_open ON past_revenues;
      ${closedMonthSql(`(${oldEntries}) IS DISTINCT FROM (${newEntries})`)}
      DROP FUNCTION keep_direct_cost, know_direct_cost, spread_ad_cost_rate, hold_ad_cost_rate CASCADE;
      DROP FUNCTION direct_cost_of;
      ALTER TABLE past_revenues DROP direct_cost_minor;
      ALTER TABLE placements DROP direct_cost_minor;
      DROP TABLE ad_cost_rates;
    `);
  }
}
