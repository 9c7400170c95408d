import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sold an order, by the person's id in the register. */
export class NameSalespeople1764000062000 implements MigrationInterface {
  readonly name = 'NameSalespeople1764000062000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE orders ADD salesperson_id uuid;
      CREATE INDEX orders_by_salesperson ON orders (salesperson_id, starts_on DESC, id DESC) WHERE salesperson_id IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE orders DROP salesperson_id');
  }
}
