import type { Names } from './names-of.ts';

const migration = (
  { role, Thing, Things, table }: Names,
  at: number,
): string => `import { auditSql, ownRowsSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const others = ['${role}_reader', '${role}_headquarters', '${role}_finance'];

export class Create${Things}${at} implements MigrationInterface {
  readonly name = 'Create${Things}${at}';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(\`
      -- The companies that this service serves.
      CREATE TABLE ${role}_companies (organisation_id uuid CONSTRAINT ${role}_companies_pkey PRIMARY KEY);
      \${ownRowsSql('${role}_companies', { staff: ['${role}_staff', 'SELECT, INSERT'], askers: others, readers: [] })}
      CREATE POLICY ${role}_companies_public ON ${role}_companies FOR SELECT TO PUBLIC USING (true);

      CREATE TABLE ${table} (
        \${versionedColumnsSql('${table}')},
        organisation_id uuid NOT NULL CONSTRAINT ${table}_company REFERENCES ${role}_companies,
        code text NOT NULL CONSTRAINT ${table}_code_form CHECK (code ~ '^[A-Z0-9-]{2,30}$'),
        name jsonb NOT NULL CONSTRAINT ${table}_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        remark text CONSTRAINT ${table}_remark_length CHECK (length(remark) BETWEEN 1 AND 500),
        is_synthetic boolean NOT NULL DEFAULT false,
        CONSTRAINT ${table}_code_unique UNIQUE (organisation_id, code)
      );
      CREATE INDEX ${table}_by_code ON ${table} (code, id);
      \${ownRowsSql('${table}', { staff: ['${role}_staff', 'SELECT, INSERT, UPDATE'], askers: others, readers: [] })}
      CREATE POLICY ${table}_public ON ${table} FOR SELECT TO PUBLIC USING (true);
      \${auditSql('${table}', '${Thing}')}
    \`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ${table}, ${role}_companies;');
  }
}
`;

const migrationsIndex = (
  { Things, table }: Names,
  at: number,
): string => `import { sharedMigrations } from '@media-graph/subgraph';
import { Create${Things}${at} } from './${at}-create-${table.replaceAll('_', '-')}.ts';

export const migrations = [...sharedMigrations, Create${Things}${at}];
`;

/**
 * The tables of a new thing, by the paths of their migration's files.
 *
 * @param at milliseconds since the epoch, by which migrations are ordered
 */
export const migrationFiles = (names: Names, at: number): Record<string, string> => ({
  'migrations/index.ts': migrationsIndex(names, at),
  [`migrations/${at}-create-${names.table.replaceAll('_', '-')}.ts`]: migration(names, at),
});
