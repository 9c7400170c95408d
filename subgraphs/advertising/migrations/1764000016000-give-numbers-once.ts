import { dropFapiaoOnceSql, fapiaoOnceSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An invoice and a credit note that are issued at the same time do not get one number. */
export class GiveNumbersOnce1764000016000 implements MigrationInterface {
  readonly name = 'GiveNumbersOnce1764000016000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(fapiaoOnceSql('invoices', 'credit_notes'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropFapiaoOnceSql);
  }
}
