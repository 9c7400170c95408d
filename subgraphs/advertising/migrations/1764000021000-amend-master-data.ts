import { dropMasterDataSql, masterDataSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
const things = {
  products: {
    takenBy: [
      ['lines', 'product_id'],
      ['rates', 'product_id'],
    ],
  },
  ad_slots: {
    takenBy: [['placements', 'slot_id']],
    neededFor: `SELECT FROM placements WHERE slot_id = NEW.id AND state <> 'RELEASED'`,
  },
  outdoor_faces: {
    takenBy: [['placements', 'face_id']],
    neededFor: `SELECT FROM placements WHERE face_id = NEW.id AND state <> 'RELEASED' AND upper(during) > ${today}`,
  },
} as const;
const amended = ['rate_cards', 'advertisers', 'accounts', 'orders'] as const;
const steps = `'PENDING>APPROVED', 'PENDING>REJECTED', 'REJECTED>PENDING'`;

const stepsOfOrders = (list: string): string => `
  DROP TRIGGER orders_transition ON orders;
  CREATE TRIGGER orders_transition BEFORE UPDATE ON orders FOR EACH ROW EXECUTE FUNCTION refuse_other_transitions(${list});`;
const statusesOfOrders = (list: string): string => `
  ALTER TABLE orders DROP CONSTRAINT orders_status, ADD CONSTRAINT orders_status CHECK (status IN (${list}));`;

/** What is sold is amended and taken off sale, what is agreed is amended, and an order whose lines are over is closed. */
export class AmendMasterData1764000021000 implements MigrationInterface {
  readonly name = 'AmendMasterData1764000021000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${Object.entries(things)
        .map(([table, uses]) => masterDataSql(table, uses))
        .join('')}
      ${amended
        .map(
          (table) =>
            `ALTER TABLE ${table} ADD change_reason text CONSTRAINT ${table}_change_reason CHECK (length(btrim(change_reason)) BETWEEN 3 AND 500);`,
        )
        .join('\n')}
      CREATE INDEX products_retired ON products (code, id) WHERE retired_at IS NOT NULL;
      CREATE INDEX outdoor_faces_retired ON outdoor_faces (code, id) WHERE retired_at IS NOT NULL;
      GRANT UPDATE ON ad_slots, rate_cards TO advertising_staff;
      GRANT DELETE ON rates TO advertising_staff;

      CREATE FUNCTION keep_sold_frames() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM placements WHERE face_id = NEW.id AND frame > NEW.frames AND state <> 'RELEASED' AND upper(during) > ${today})
          THEN RAISE EXCEPTION 'a frame is sold' USING ERRCODE = 'check_violation', CONSTRAINT = 'outdoor_faces_frames_sold'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER outdoor_faces_fewer BEFORE UPDATE OF frames ON outdoor_faces
        FOR EACH ROW WHEN (NEW.frames < OLD.frames) EXECUTE FUNCTION keep_sold_frames();

      -- What has held stays: of a rate card that has begun, neither its first day nor its prices change.
      CREATE FUNCTION keep_prices_that_held() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (SELECT lower(valid) <= ${today} FROM rate_cards WHERE id = OLD.rate_card_id)
          THEN RAISE EXCEPTION 'the prices hold' USING ERRCODE = 'check_violation', CONSTRAINT = 'rates_held'; END IF;
          RETURN OLD;
        END $$;
      CREATE TRIGGER rates_held BEFORE DELETE ON rates FOR EACH ROW EXECUTE FUNCTION keep_prices_that_held();
      CREATE FUNCTION keep_days_that_held() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF lower(OLD.valid) <= ${today} AND lower(NEW.valid) <> lower(OLD.valid) OR upper(NEW.valid) < least(upper(OLD.valid), ${today})
          THEN RAISE EXCEPTION 'the prices held on these days' USING ERRCODE = 'check_violation', CONSTRAINT = 'rate_cards_held'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER rate_cards_held BEFORE UPDATE OF valid ON rate_cards FOR EACH ROW EXECUTE FUNCTION keep_days_that_held();

      ${statusesOfOrders(`'PENDING', 'APPROVED', 'REJECTED', 'CLOSED'`)}
      ${stepsOfOrders(`${steps}, 'APPROVED>CLOSED', 'CLOSED>APPROVED'`)}
      CREATE FUNCTION close_order() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM lines WHERE order_id = NEW.id AND status IN ('RESERVED', 'BOOKED', 'IN_FLIGHT', 'PAUSED'))
          THEN RAISE EXCEPTION 'a line is not over' USING ERRCODE = 'check_violation', CONSTRAINT = 'orders_lines_over'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER orders_close BEFORE UPDATE OF status ON orders
        FOR EACH ROW WHEN (NEW.status = 'CLOSED' AND OLD.status <> 'CLOSED') EXECUTE FUNCTION close_order();
      -- The budget of the order is counted right after, so that its row is locked in any case.
      CREATE FUNCTION sell_in_open_order() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (SELECT status = 'CLOSED' FROM orders WHERE id = NEW.order_id FOR NO KEY UPDATE)
          THEN RAISE EXCEPTION 'the order is closed' USING ERRCODE = 'check_violation', CONSTRAINT = 'lines_order_open'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER lines_order_open BEFORE UPDATE OF status ON lines
        FOR EACH ROW WHEN (NEW.status IN ('RESERVED', 'BOOKED') AND OLD.status <> NEW.status) EXECUTE FUNCTION sell_in_open_order();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION sell_in_open_order, close_order, keep_days_that_held, keep_prices_that_held, keep_sold_frames CASCADE;
      ${stepsOfOrders(steps)}
      ALTER TABLE orders DISABLE TRIGGER orders_transition, NO FORCE ROW LEVEL SECURITY;
      UPDATE orders SET status = 'APPROVED' WHERE status = 'CLOSED';
      ALTER TABLE orders ENABLE TRIGGER orders_transition, FORCE ROW LEVEL SECURITY;
      ${statusesOfOrders(`'PENDING', 'APPROVED', 'REJECTED'`)}
      REVOKE DELETE ON rates FROM advertising_staff;
      REVOKE UPDATE ON ad_slots, rate_cards FROM advertising_staff;
      DROP INDEX outdoor_faces_retired, products_retired;
      ${amended.map((table) => `ALTER TABLE ${table} DROP change_reason;`).join('\n')}
      ${Object.entries(things)
        .map(([table, uses]) => dropMasterDataSql(table, uses))
        .reverse()
        .join('')}
    `);
  }
}
