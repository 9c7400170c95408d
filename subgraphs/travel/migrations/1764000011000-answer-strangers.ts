import { companyEntriesForAskersSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books } from './1764000009000-company-entries.ts';

/** Who may see no company's money is answered nothing by the database too, where there was an error. */
export class AnswerStrangers1764000011000 implements MigrationInterface {
  readonly name = 'AnswerStrangers1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(companyEntriesForAskersSql(books, 'travel_reader'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE SELECT ON company_entries FROM travel_reader');
  }
}
