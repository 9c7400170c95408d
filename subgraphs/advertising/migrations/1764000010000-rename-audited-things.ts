import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rate cards carry the advertising company's word in the graph, and so in the audit log. */
export class RenameAuditedThings1764000010000 implements MigrationInterface {
  readonly name = 'RenameAuditedThings1764000010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER rate_cards_audit ON rate_cards;
      ${auditSql('rate_cards', 'AdRateCard')}
      DROP TRIGGER rates_audit ON rates;
      ${auditSql('rates', 'AdRateCard', 'rate_card_id')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER rate_cards_audit ON rate_cards;
      ${auditSql('rate_cards', 'RateCard')}
      DROP TRIGGER rates_audit ON rates;
      ${auditSql('rates', 'RateCard', 'rate_card_id')}
    `);
  }
}
