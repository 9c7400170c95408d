import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const everybody = `events_public, events_reader, events_keeper, events_colleague, events_staff, events_newsroom,
  events_headquarters, events_manager`;

/** What stands in a project's way (問題台賬): whose it is to see to, by when, and how it ended. */
export class TrackInvestmentProblems1764000047000 implements MigrationInterface {
  readonly name = 'TrackInvestmentProblems1764000047000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE investment_problems (
        ${versionedColumnsSql('investment_problems')},
        project_id uuid NOT NULL CONSTRAINT investment_problems_project_fkey REFERENCES investment_projects,
        description text NOT NULL CONSTRAINT investment_problems_description_length CHECK (char_length(description) BETWEEN 1 AND 1000),
        owner_id uuid NOT NULL,
        due_on date NOT NULL CONSTRAINT investment_problems_due_fits CHECK (due_on BETWEEN '1949-10-01' AND '2199-12-31'),
        raised_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        resolved_at timestamptz(3),
        resolved_by text,
        resolution text CONSTRAINT investment_problems_resolution_length CHECK (char_length(resolution) BETWEEN 1 AND 1000),
        reopen_reason text CONSTRAINT investment_problems_reason_length CHECK (char_length(reopen_reason) BETWEEN 1 AND 500),
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT investment_problems_resolved_whole CHECK (num_nonnulls(resolved_at, resolved_by, resolution) IN (0, 3))
      );
      CREATE INDEX investment_problems_by_due ON investment_problems (due_on, id);
      CREATE INDEX investment_problems_open ON investment_problems (due_on, id) WHERE resolved_at IS NULL;
      CREATE INDEX investment_problems_by_project ON investment_problems (project_id, due_on, id);
      CREATE INDEX investment_problems_by_owner ON investment_problems (owner_id, due_on, id);
      ${auditSql('investment_problems', 'InvestmentProblem')}
      ALTER TABLE investment_problems ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON investment_problems TO ${everybody};
      GRANT INSERT, UPDATE ON investment_problems TO events_manager;
      CREATE POLICY investment_problems_owner ON investment_problems TO CURRENT_USER USING (true) WITH CHECK (true);
      CREATE POLICY investment_problems_managed ON investment_problems TO events_manager USING (true) WITH CHECK (true);
      CREATE POLICY investment_problems_read ON investment_problems FOR SELECT TO events_newsroom, events_headquarters
        USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE investment_problems');
  }
}
