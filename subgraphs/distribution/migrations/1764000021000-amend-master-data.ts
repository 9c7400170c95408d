import { dropMasterDataSql, masterDataSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const stillRuns = `ends_on >= ${today} AND (stopped_on IS NULL OR stopped_on > ${today})`;

const drawn = (place: string): string => `
  SELECT FROM issue_plans JOIN draws ON draws.plan_id = issue_plans.id
  WHERE issue_plans.organisation_id = NEW.organisation_id AND issue_plans.status = 'COLLECTING'
    AND draws.${place} = NEW.id AND draws.copies > 0`;

const things = {
  titles: {
    takenBy: [
      ['issue_plans', 'title_id'],
      ['subscriptions', 'title_id'],
    ],
    neededFor: `SELECT FROM subscriptions WHERE title_id = NEW.id AND ${stillRuns}
      UNION ALL SELECT FROM issue_plans WHERE title_id = NEW.id AND status <> 'CLOSED'`,
  },
  carriers: {
    takenBy: [
      ['routes', 'carrier_id'],
      ['delivery_runs', 'carrier_id'],
    ],
    neededFor: `SELECT FROM routes WHERE carrier_id = NEW.id AND retired_at IS NULL
      UNION ALL SELECT FROM delivery_runs WHERE carrier_id = NEW.id AND status IN ('PLANNED', 'DEPARTED')`,
  },
  routes: {
    takenBy: [
      ['route_stops', 'route_id'],
      ['draws', 'route_id'],
      ['delivery_runs', 'route_id'],
    ],
    neededFor: `SELECT FROM route_stops WHERE route_id = NEW.id AND kind <> 'STATION'
      UNION ALL SELECT FROM delivery_runs WHERE route_id = NEW.id AND status IN ('PLANNED', 'DEPARTED')
      UNION ALL ${drawn('route_id')}`,
  },
  outlets: {
    takenBy: [
      ['route_stops', 'outlet_id'],
      ['draws', 'outlet_id'],
      ['placements', 'outlet_id'],
    ],
    neededFor: `SELECT FROM route_stops WHERE outlet_id = NEW.id
      UNION ALL SELECT FROM placements JOIN subscriptions ON subscriptions.id = subscription_id
        WHERE outlet_id = NEW.id AND ${stillRuns} AND during && daterange(${today}, NULL)
      UNION ALL ${drawn('outlet_id')}`,
  },
} as const;

/** Titles, carriers, routes and outlets are amended and retired; a stop leaves its route, but not with copies for it. */
export class AmendMasterData1764000021000 implements MigrationInterface {
  readonly name = 'AmendMasterData1764000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${Object.entries(things)
        .map(([table, uses]) => masterDataSql(table, uses))
        .join('')}
      CREATE INDEX subscriptions_by_title ON subscriptions (title_id, ends_on);
      CREATE INDEX issue_plans_open ON issue_plans (organisation_id, title_id) WHERE status <> 'CLOSED';
      CREATE INDEX carriers_retired ON carriers (code, id) WHERE retired_at IS NOT NULL;
      CREATE INDEX routes_retired ON routes (code, id) WHERE retired_at IS NOT NULL;
      CREATE INDEX outlets_retired ON outlets (code, id) WHERE retired_at IS NOT NULL;

      CREATE FUNCTION keep_drawn_stop() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM issue_plans JOIN draws ON draws.plan_id = issue_plans.id
            WHERE issue_plans.organisation_id = OLD.organisation_id AND issue_plans.status = 'COLLECTING'
              AND draws.outlet_id = OLD.outlet_id AND draws.copies > 0)
          THEN RAISE EXCEPTION 'copies are drawn for this stop' USING ERRCODE = 'check_violation', CONSTRAINT = 'route_stops_drawn';
          END IF;
          RETURN OLD;
        END $$;
      CREATE TRIGGER route_stops_drawn BEFORE DELETE ON route_stops
        FOR EACH ROW WHEN (OLD.outlet_id IS NOT NULL) EXECUTE FUNCTION keep_drawn_stop();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION keep_drawn_stop CASCADE;
      DROP INDEX outlets_retired, routes_retired, carriers_retired, issue_plans_open, subscriptions_by_title;
      ${Object.entries(things)
        .map(([table, uses]) => dropMasterDataSql(table, uses))
        .reverse()
        .join('')}
    `);
  }
}
