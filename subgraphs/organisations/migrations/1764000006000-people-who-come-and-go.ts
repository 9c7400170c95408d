import { auditSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = 'organisations_staff, organisations_staff_editor';
const everyone = `organisations_reader, organisations_editor, ${staff}, organisations_headquarters`;

/** Where people worked and work, with which account they sign in; what can be changed of memberships and halls. */
export class PeopleWhoComeAndGo1764000006000 implements MigrationInterface {
  readonly name = 'PeopleWhoComeAndGo1764000006000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE people ADD COLUMN account text
        CONSTRAINT people_account_unique UNIQUE
        CONSTRAINT people_account_length CHECK (char_length(account) BETWEEN 1 AND 200);
      DROP TRIGGER people_audit ON people;
      ${auditSql('people', 'Person', 'id', 'search_text', 'account')}

      CREATE TABLE employments (
        ${versionedColumnsSql('employments')},
        person_id uuid NOT NULL CONSTRAINT employments_person_fkey REFERENCES people,
        employer_id uuid NOT NULL CONSTRAINT employments_employer_fkey REFERENCES organisations,
        job_title jsonb,
        starts_on date,
        ends_on date,
        end_reason text CONSTRAINT employments_end_reason_length CHECK (char_length(end_reason) BETWEEN 1 AND 500),
        CONSTRAINT employments_period CHECK (
          starts_on BETWEEN '1900-01-01' AND '2199-12-31' AND ends_on <= '2199-12-31' AND ends_on > starts_on),
        -- Somebody works for one at a time; of a beginning that nobody knows it is known that it lies before the end.
        CONSTRAINT employments_no_overlap EXCLUDE USING gist (
          person_id WITH =, daterange(starts_on, ends_on, '[)') WITH &&) WHERE (starts_on IS NOT NULL),
        CONSTRAINT employments_ended_with_reason CHECK (end_reason IS NULL OR ends_on IS NOT NULL)
      );
      CREATE UNIQUE INDEX employments_one_at_a_time ON employments (person_id) WHERE ends_on IS NULL;
      CREATE INDEX employments_by_person ON employments (person_id, starts_on, id);
      ${auditSql('employments', 'Employment')}
      GRANT SELECT ON employments TO ${everyone};
      GRANT INSERT, UPDATE ON employments TO organisations_headquarters;
      INSERT INTO employments (id, person_id, employer_id, job_title)
        SELECT gen_random_uuid(), id, employer_id, job_title FROM people WHERE employer_id IS NOT NULL;

      GRANT UPDATE (tier, is_public) ON memberships TO ${staff}, organisations_headquarters;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE UPDATE (tier, is_public) ON memberships FROM ${staff};
      DROP TABLE employments;
      DROP TRIGGER people_audit ON people;
      ALTER TABLE people DROP COLUMN account;
      ${auditSql('people', 'Person', 'id', 'search_text')}
    `);
  }
}
