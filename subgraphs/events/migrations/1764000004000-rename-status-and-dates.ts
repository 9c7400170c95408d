import { auditSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The same table as investment-project-transitions.ts; the function goes by the column's name. */
const checkStatusSql = (column: string) => `
  CREATE OR REPLACE FUNCTION check_project_stage() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      steps text[] := ARRAY['NEGOTIATING', 'SIGNED', 'LANDED', 'STARTED', 'UNDER_CONSTRUCTION', 'IN_PRODUCTION', 'AT_CAPACITY'];
    BEGIN
      IF NEW.${column} = 'WITHDRAWN' AND OLD.${column} NOT IN ('AT_CAPACITY', 'WITHDRAWN') THEN RETURN NEW; END IF;
      IF array_position(steps, NEW.${column}) = array_position(steps, OLD.${column}) + 1 THEN RETURN NEW; END IF;
      RAISE EXCEPTION 'no step leads from % to %', OLD.${column}, NEW.${column}
        USING ERRCODE = 'check_violation', CONSTRAINT = 'investment_projects_${column}_step';
    END $$;`;

/** Columns by table, as they were and as they are called in the graph. */
const columns: Readonly<Record<string, readonly (readonly [was: string, is: string])[]>> = {
  events: [
    ['event_status', 'status'],
    ['start_date', 'starts_on'],
    ['end_date', 'ends_on'],
  ],
  event_previous_dates: [
    ['start_date', 'starts_on'],
    ['end_date', 'ends_on'],
  ],
  investment_projects: [['stage', 'status']],
  stage_changes: [
    ['from_stage', 'from_status'],
    ['to_stage', 'to_status'],
  ],
};
const renameSql = (direction: 'up' | 'down') =>
  Object.entries(columns)
    .flatMap(([table, names]) =>
      names.map(([was, is]) =>
        direction === 'up'
          ? `ALTER TABLE ${table} RENAME COLUMN ${was} TO ${is};`
          : `ALTER TABLE ${table} RENAME COLUMN ${is} TO ${was};`,
      ),
    )
    .join('\n');

/** What a table of steps moves is a status, and days are called so; the audit log says it in the graph's words. */
export class RenameStatusAndDates1764000004000 implements MigrationInterface {
  readonly name = 'RenameStatusAndDates1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${renameSql('up')}
      ${checkStatusSql('status')}
      DROP TRIGGER stage_changes_audit ON stage_changes;
      ${auditSql('stage_changes', 'InvestmentStatusChange')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${renameSql('down')}
      ${checkStatusSql('stage')}
      DROP TRIGGER stage_changes_audit ON stage_changes;
      ${auditSql('stage_changes', 'StageChange')}
    `);
  }
}
