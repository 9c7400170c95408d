import { ownRowsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of an order that begins in a year, counted within its company. */
const numberSql = (year: string, count: string): string =>
  `'AD' || ${year} || '-' || lpad((${count})::text, greatest(5, length((${count})::text)), '0')`;

/** An order has a number by which it is asked for on the telephone, and lists are asked by what people know. */
export class NumberOrders1764000053000 implements MigrationInterface {
  readonly name = 'NumberOrders1764000053000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE order_numbers (
        organisation_id uuid NOT NULL CONSTRAINT order_numbers_company REFERENCES advertising_companies,
        year int NOT NULL,
        last int NOT NULL CONSTRAINT order_numbers_last CHECK (last > 0),
        CONSTRAINT order_numbers_pkey PRIMARY KEY (organisation_id, year)
      );
      ALTER TABLE orders ADD number text;
      ALTER TABLE orders NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER orders_audit, DISABLE TRIGGER orders_transition;
      UPDATE orders SET number = ${numberSql('counted.year', 'counted.count')}
      FROM (
        SELECT id, extract(year FROM starts_on)::int AS year,
          row_number() OVER (PARTITION BY organisation_id, extract(year FROM starts_on) ORDER BY created_at, id) AS count
        FROM orders
      ) AS counted WHERE counted.id = orders.id;
      INSERT INTO order_numbers (organisation_id, year, last)
      SELECT organisation_id, extract(year FROM starts_on)::int, count(*) FROM orders GROUP BY 1, 2;
      ALTER TABLE orders FORCE ROW LEVEL SECURITY, ENABLE TRIGGER orders_audit, ENABLE TRIGGER orders_transition,
        ALTER number SET NOT NULL,
        ADD CONSTRAINT orders_number_once UNIQUE (organisation_id, number);
      CREATE INDEX orders_by_number ON orders (number);
      ${ownRowsSql('order_numbers', {
        staff: ['advertising_staff', 'SELECT, INSERT, UPDATE'],
        askers: ['advertising_reader', 'advertising_headquarters', 'advertising_finance'],
        readers: ['advertising_headquarters', 'advertising_finance'],
      })}

      CREATE FUNCTION number_order() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          of_year int := extract(year FROM NEW.starts_on);
          counted int;
        BEGIN
          INSERT INTO order_numbers AS numbers (organisation_id, year, last) VALUES (NEW.organisation_id, of_year, 1)
          ON CONFLICT (organisation_id, year) DO UPDATE SET last = numbers.last + 1 RETURNING last INTO counted;
          NEW.number := ${numberSql('of_year', 'counted')};
          RETURN NEW;
        END $$;
      CREATE TRIGGER orders_number BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION number_order();
      CREATE FUNCTION keep_order_number() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'a number stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'orders_number_stays'; END $$;
      CREATE TRIGGER orders_number_stays BEFORE UPDATE ON orders
        FOR EACH ROW WHEN (OLD.number <> NEW.number) EXECUTE FUNCTION keep_order_number();

      CREATE INDEX advertisers_by_industry ON advertisers (industry, sort_name, id);
      CREATE INDEX advertisers_by_own_industry ON advertisers (organisation_id, industry, sort_name, id);
      CREATE INDEX invoices_owed ON invoices (due_on, order_id) WHERE status IN ('ISSUED', 'PART_PAID');
      CREATE INDEX invoices_by_due_day ON invoices (due_on DESC, id DESC) WHERE due_on IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX advertisers_by_industry, advertisers_by_own_industry, invoices_owed, invoices_by_due_day;
      DROP FUNCTION keep_order_number, number_order CASCADE;
      ALTER TABLE orders DROP number;
      DROP TABLE order_numbers;
    `);
  }
}
