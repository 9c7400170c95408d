import { companyEntriesForAskersSql, keptInClosedMonthsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books as formerBooks } from './1764000013000-company-entries.ts';
import { guard } from './guard-table.ts';

const local = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;
const roles = ['printing_staff', 'printing_headquarters', 'printing_finance'] as const;
const former = { roles, selects: formerBooks.selects };
const books = {
  roles,
  selects: former.selects.map((select) => select.replace(local('c.at'), 'c.counted_on')),
};

/**
 * Copies and their paper are entries of a journal, as money is: a run counts on the day on which it ended, and what is
 * known after its month was closed, a correction as well as a late report, on the day on which it is known.
 */
export class CountInOpenMonths1764000019000 implements MigrationInterface {
  readonly name = 'CountInOpenMonths1764000019000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE press_counts (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT press_counts_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        run_id uuid NOT NULL,
        day date NOT NULL,
        -- 1 where something was printed, -1 where a correction finds that nothing was.
        runs int NOT NULL,
        good_copies int NOT NULL,
        waste_copies int NOT NULL,
        CONSTRAINT press_counts_run FOREIGN KEY (organisation_id, run_id) REFERENCES press_runs (organisation_id, id)
      );
      CREATE INDEX press_counts_by_own_day ON press_counts (organisation_id, day);
      CREATE INDEX press_counts_by_run ON press_counts (run_id);
      ${guard('press_counts', 'INSERT')}
      CREATE POLICY press_counts_finance ON press_counts FOR SELECT TO printing_finance USING (true);
      GRANT SELECT ON press_counts TO printing_finance;

      ALTER TABLE press_runs NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE press_counts NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE run_corrections NO FORCE ROW LEVEL SECURITY;
      ALTER TABLE paper_consumptions NO FORCE ROW LEVEL SECURITY;
      INSERT INTO press_counts (organisation_id, run_id, day, runs, good_copies, waste_copies)
      SELECT organisation_id, id, ${local('ended_at')}, (gross_copies > 0)::int, good_copies, gross_copies - good_copies
      FROM press_runs WHERE gross_copies IS NOT NULL;
      -- Nothing is corrected by this, and so nothing is logged or refused.
      ALTER TABLE run_corrections ADD counted_on date, DISABLE TRIGGER USER;
      UPDATE run_corrections c SET counted_on = ${local('run.ended_at')} FROM press_runs run WHERE run.id = c.run_id;
      ALTER TABLE run_corrections ALTER counted_on SET NOT NULL, ENABLE TRIGGER USER;
      -- What it cost stays where the books have had it.
      ALTER TABLE paper_consumptions ADD counted_on date, DISABLE TRIGGER USER;
      UPDATE paper_consumptions SET counted_on = ${local('at')};
      ALTER TABLE paper_consumptions ALTER counted_on SET NOT NULL, ENABLE TRIGGER USER;
      ALTER TABLE press_runs FORCE ROW LEVEL SECURITY;
      ALTER TABLE press_counts FORCE ROW LEVEL SECURITY;
      ALTER TABLE run_corrections FORCE ROW LEVEL SECURITY;
      ALTER TABLE paper_consumptions FORCE ROW LEVEL SECURITY;

      CREATE FUNCTION count_copies() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          former press_runs;
          good int;
          waste int;
        BEGIN
          IF TG_OP = 'UPDATE' THEN former := OLD; END IF;
          good := NEW.good_copies - coalesce(former.good_copies, 0);
          waste := NEW.gross_copies - NEW.good_copies - coalesce(former.gross_copies - former.good_copies, 0);
          IF good <> 0 OR waste <> 0 THEN
            INSERT INTO press_counts (organisation_id, run_id, day, runs, good_copies, waste_copies)
            VALUES (NEW.organisation_id, NEW.id, first_open_day(NEW.organisation_id, ${local('NEW.ended_at')}),
              (NEW.gross_copies > 0)::int - (coalesce(former.gross_copies, 0) > 0)::int, good, waste);
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER press_runs_count_copies AFTER INSERT OR UPDATE OF gross_copies, good_copies ON press_runs
        FOR EACH ROW WHEN (NEW.gross_copies IS NOT NULL) EXECUTE FUNCTION count_copies();
      CREATE FUNCTION count_with_run() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          SELECT first_open_day(organisation_id, ${local('coalesce(ended_at, now())')}) INTO NEW.counted_on FROM press_runs WHERE id = NEW.run_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER run_corrections_count BEFORE INSERT ON run_corrections FOR EACH ROW EXECUTE FUNCTION count_with_run();
      CREATE TRIGGER paper_consumptions_count BEFORE INSERT ON paper_consumptions FOR EACH ROW EXECUTE FUNCTION count_with_run();
      DROP TRIGGER paper_consumptions_at_open ON paper_consumptions;
      DROP TRIGGER paper_consumptions_at_stay ON paper_consumptions;
      ${keptInClosedMonthsSql({ table: 'paper_consumptions', day: 'counted_on' })}
      ${keptInClosedMonthsSql({ table: 'press_counts', day: 'day' })}
      ${companyEntriesForAskersSql(books, 'printing_reader')}
      CREATE INDEX paper_consumptions_by_own_count ON paper_consumptions (organisation_id, counted_on);
      DROP INDEX paper_consumptions_by_own_day, press_runs_by_end;
    `);
  }

  /** Corrections of runs of a closed month count in that month again. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX press_runs_by_end ON press_runs (organisation_id, ended_at) WHERE ended_at IS NOT NULL;
      CREATE INDEX paper_consumptions_by_own_day ON paper_consumptions (organisation_id, (${local('at')}));
      ${companyEntriesForAskersSql(former, 'printing_reader')}
      DROP TABLE press_counts;
      DROP FUNCTION count_copies, count_with_run CASCADE;
      DROP TRIGGER paper_consumptions_counted_on_open ON paper_consumptions;
      DROP TRIGGER paper_consumptions_counted_on_stay ON paper_consumptions;
      ALTER TABLE paper_consumptions DROP counted_on;
      ALTER TABLE run_corrections DROP counted_on;
      ${keptInClosedMonthsSql({ table: 'paper_consumptions', day: 'at' })}
    `);
  }
}
