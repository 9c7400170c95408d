import type { MigrationInterface, QueryRunner } from 'typeorm';
import { checkDiscountSql, discountOnRate } from './discount-functions.ts';
import { businessColumns, guardTable } from './guard-table.ts';

/** Several lines for one price: it is split over them without a fen lost, and they are booked together or not at all. */
export class SellPackages1764000046000 implements MigrationInterface {
  readonly name = 'SellPackages1764000046000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE packages (
        ${businessColumns('packages')},
        order_id uuid NOT NULL,
        name text NOT NULL CONSTRAINT packages_name CHECK (length(btrim(name)) BETWEEN 1 AND 120),
        price_minor bigint NOT NULL CONSTRAINT packages_price CHECK (price_minor >= 0),
        dissolved_reason text CONSTRAINT packages_dissolved_reason CHECK (length(btrim(dissolved_reason)) BETWEEN 3 AND 500),
        CONSTRAINT packages_order FOREIGN KEY (organisation_id, order_id) REFERENCES orders (organisation_id, id)
      );
      CREATE INDEX packages_by_order ON packages (order_id, created_at, id);
      ${guardTable({ table: 'packages', entity: 'AdPackage', reach: 'FIGURES', staff: 'INSERT, UPDATE' })}

      ALTER TABLE lines
        ADD package_id uuid,
        ADD package_minor bigint CONSTRAINT lines_package_share CHECK (package_minor >= 0),
        ADD CONSTRAINT lines_package_priced CHECK ((package_id IS NULL) = (package_minor IS NULL)),
        ADD CONSTRAINT lines_package FOREIGN KEY (organisation_id, package_id) REFERENCES packages (organisation_id, id);
      CREATE INDEX lines_by_package ON lines (package_id) WHERE package_id IS NOT NULL;

      -- At the end of each transaction: the parts are the price, and its lines are all sold, or none is.
      CREATE FUNCTION check_package() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          package packages;
          parts bigint;
          unsold bigint;
          sold bigint;
        BEGIN
          FOR package IN SELECT * FROM packages WHERE id IN (
            (to_jsonb(NEW) ->> CASE TG_TABLE_NAME WHEN 'lines' THEN 'package_id' ELSE 'id' END)::uuid, (to_jsonb(OLD) ->> 'package_id')::uuid)
          LOOP
            SELECT sum(package_minor), count(*) FILTER (WHERE status IN ('DRAFT', 'RESERVED', 'DECLINED', 'EXPIRED')),
              count(*) FILTER (WHERE status IN ('BOOKED', 'IN_FLIGHT', 'PAUSED', 'STOPPED', 'FINISHED'))
            INTO parts, unsold, sold FROM lines WHERE package_id = package.id;
            IF parts IS DISTINCT FROM (CASE WHEN package.dissolved_reason IS NULL THEN package.price_minor END)
            THEN RAISE EXCEPTION 'the parts are not the price' USING ERRCODE = '23514', CONSTRAINT = 'packages_split'; END IF;
            IF unsold > 0 AND sold > 0
            THEN RAISE EXCEPTION 'not together' USING ERRCODE = '23514', CONSTRAINT = 'lines_package_together'; END IF;
          END LOOP;
          RETURN NULL;
        END $$;
      CREATE CONSTRAINT TRIGGER packages_split AFTER INSERT OR UPDATE ON packages
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_package();
      CREATE CONSTRAINT TRIGGER lines_package_together AFTER UPDATE OF status, package_id, package_minor ON lines
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.package_id IS NOT NULL OR OLD.package_id IS NOT NULL) EXECUTE FUNCTION check_package();

      CREATE FUNCTION keep_package() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'it is sold together' USING ERRCODE = '23514', CONSTRAINT = 'lines_package_stays'; END $$;
      CREATE TRIGGER lines_package_stays BEFORE UPDATE ON lines FOR EACH ROW
        -- A line that is cancelled before it is booked would keep the others from being booked and from being dissolved.
        WHEN (OLD.status NOT IN ('DRAFT', 'RESERVED', 'EXPIRED', 'DECLINED')
          AND (OLD.package_id, OLD.package_minor) IS DISTINCT FROM (NEW.package_id, NEW.package_minor)
          OR NEW.package_id IS NOT NULL AND OLD.status = 'RESERVED' AND NEW.status = 'CANCELLED')
        EXECUTE FUNCTION keep_package();
      ${checkDiscountSql(`CASE WHEN NEW.package_id IS NULL THEN ${discountOnRate} ELSE discount_percent(NEW.cost_minor, NEW.list_cost_minor) END`)}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${checkDiscountSql(discountOnRate)}
      DROP FUNCTION keep_package, check_package CASCADE;
      ALTER TABLE lines DROP package_minor, DROP package_id;
      DROP TABLE packages;
    `);
  }
}
