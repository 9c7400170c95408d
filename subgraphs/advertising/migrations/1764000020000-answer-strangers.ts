import { companyEntriesForAskersSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books } from './1764000018000-company-entries.ts';

/** Who may see no company's money is answered nothing by the database too, where there was an error. */
export class AnswerStrangers1764000020000 implements MigrationInterface {
  readonly name = 'AnswerStrangers1764000020000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(companyEntriesForAskersSql(books, 'advertising_reader'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE SELECT ON company_entries FROM advertising_reader');
  }
}
