import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const everyone =
  'organisations_reader, organisations_editor, organisations_staff, organisations_staff_editor, organisations_headquarters';

/** Who took which figures along, from a page of dashboards. */
export class FigureExports1764000007000 implements MigrationInterface {
  readonly name = 'FigureExports1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE figure_exports (
        ${versionedColumnsSql('figure_exports')},
        subject text NOT NULL,
        view text NOT NULL CONSTRAINT figure_exports_view_length CHECK (char_length(view) BETWEEN 1 AND 200),
        address text NOT NULL CONSTRAINT figure_exports_address_length CHECK (char_length(address) BETWEEN 1 AND 1000),
        format text NOT NULL CONSTRAINT figure_exports_format CHECK (format IN ('CSV', 'XLSX', 'PNG')),
        row_count int NOT NULL CONSTRAINT figure_exports_row_count CHECK (row_count BETWEEN 0 AND 10000000)
      );
      CREATE INDEX figure_exports_by_time ON figure_exports (created_at, id);
      ${auditSql('figure_exports', 'FigureExport')}

      ALTER TABLE figure_exports ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT, INSERT ON figure_exports TO ${everyone};
      CREATE POLICY figure_exports_own ON figure_exports TO ${everyone}
        USING (subject = (SELECT viewer_subject()));
      CREATE POLICY figure_exports_headquarters ON figure_exports FOR SELECT TO organisations_headquarters USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE figure_exports');
  }
}
