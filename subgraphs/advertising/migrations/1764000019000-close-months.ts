import { closedMonthsSql, dropClosedMonthsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Months are closed by finance. */
export class CloseMonths1764000019000 implements MigrationInterface {
  readonly name = 'CloseMonths1764000019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `${closedMonthsSql({
        staff: 'advertising_staff',
        finance: 'advertising_finance',
        askers: ['advertising_reader', 'advertising_headquarters', 'advertising_finance'],
        readers: ['advertising_headquarters', 'advertising_finance'],
        entries: [
          {
            table: 'invoices',
            day: 'issued_on',
            changes: `OLD.issued_on IS DISTINCT FROM NEW.issued_on OR (NEW.status = 'VOID') <> (OLD.status = 'VOID')`,
          },
          { table: 'credit_notes', day: 'issued_on', changes: 'OLD.issued_on <> NEW.issued_on' },
          { table: 'payments', day: 'received_on' },
          {
            table: 'placements',
            day: 'on_date',
            changes:
              '(OLD.state, OLD.booked_minor, OLD.on_date) IS DISTINCT FROM (NEW.state, NEW.booked_minor, NEW.on_date)',
          },
        ],
      })}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(dropClosedMonthsSql);
  }
}
