import { closedMonthsSql, dropClosedMonthsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Months are closed by finance; what a charge costs a carrier counts when it is entered, and papers that turn out not to have come count in the current month. */
export class CloseMonths1764000019000 implements MigrationInterface {
  readonly name = 'CloseMonths1764000019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `${closedMonthsSql({
        staff: 'distribution_staff',
        finance: 'distribution_finance',
        askers: ['distribution_reader', 'distribution_headquarters', 'distribution_finance'],
        readers: ['distribution_headquarters', 'distribution_finance'],
        entries: [
          {
            table: 'delivery_runs',
            day: 'issue_date',
            changes: `NEW.status = 'COMPLETED' AND (OLD.status, OLD.copies, OLD.copy_rate_minor) IS DISTINCT FROM (NEW.status, NEW.copies, NEW.copy_rate_minor)`,
          },
          { table: 'subscription_months', day: 'month' },
        ],
      })}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropClosedMonthsSql);
  }
}
