import { closedMonthsSql, dropClosedMonthsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Months are closed by finance; what deliveries earn in a closed one counts on the day on which it is known. */
export class CloseMonths1764000014000 implements MigrationInterface {
  readonly name = 'CloseMonths1764000014000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `${closedMonthsSql({
        staff: 'printing_staff',
        finance: 'printing_headquarters',
        askers: ['printing_reader', 'printing_headquarters'],
        readers: ['printing_headquarters'],
        entries: [
          {
            table: 'print_invoices',
            day: 'issued_on',
            changes: 'OLD.issued_on <> NEW.issued_on OR OLD.total_minor <> NEW.total_minor',
          },
          { table: 'print_credit_notes', day: 'issued_on' },
          { table: 'print_payments', day: 'received_on' },
          { table: 'paper_consumptions', day: 'at' },
        ],
      })}
      CREATE FUNCTION accrue_when_known() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.day := first_open_day(NEW.organisation_id, NEW.day);
          RETURN NEW;
        END $$;
      CREATE TRIGGER print_accruals_when_known BEFORE INSERT ON print_accruals FOR EACH ROW EXECUTE FUNCTION accrue_when_known();`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION accrue_when_known CASCADE; ${dropClosedMonthsSql}`);
  }
}
