import { companyEntriesForAskersSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books } from './1764000013000-company-entries.ts';

const [staff, headquarters] = books.roles;
const closing = ['closed_months_write', 'closed_months_reopen'];

/**
 * The group's finance has a role of its own, which reads what headquarters reads; closing months is for finance alone,
 * by the database too and not only by the mutation.
 */
export class FinanceClosesMonths1764000017000 implements MigrationInterface {
  readonly name = 'FinanceClosesMonths1764000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
        DECLARE one record;
        BEGIN
          FOR one IN SELECT relname AS name, privilege_type AS privilege FROM pg_class, aclexplode(relacl)
            WHERE relnamespace = 'public'::regnamespace AND grantee = '${headquarters}'::regrole
          LOOP EXECUTE format('GRANT %s ON %I TO printing_finance', one.privilege, one.name); END LOOP;
          FOR one IN SELECT policyname AS name, tablename AS "table", array_to_string(roles || 'printing_finance'::name, ', ') AS roles
            FROM pg_policies WHERE schemaname = 'public' AND '${headquarters}' = ANY (roles)
          LOOP EXECUTE format('ALTER POLICY %I ON %I TO %s', one.name, one."table", one.roles); END LOOP;
        END $$;
      REVOKE INSERT, UPDATE ON closed_months FROM ${headquarters};
      ${closing.map((policy) => `ALTER POLICY ${policy} ON closed_months TO printing_finance;`).join('\n')}
      ${companyEntriesForAskersSql({ ...books, roles: [staff, headquarters, 'printing_finance'] }, 'printing_reader')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyEntriesForAskersSql(books, 'printing_reader')}
      ${closing.map((policy) => `ALTER POLICY ${policy} ON closed_months TO ${headquarters}, printing_finance;`).join('\n')}
      GRANT INSERT, UPDATE ON closed_months TO ${headquarters};
      DO $$
        DECLARE one record;
        BEGIN
          FOR one IN SELECT policyname AS name, tablename AS "table", array_to_string(array_remove(roles, 'printing_finance'::name), ', ') AS roles
            FROM pg_policies WHERE schemaname = 'public' AND 'printing_finance' = ANY (roles)
          LOOP EXECUTE format('ALTER POLICY %I ON %I TO %s', one.name, one."table", one.roles); END LOOP;
        END $$;
      REVOKE ALL ON ALL TABLES IN SCHEMA public FROM printing_finance;
    `);
  }
}
