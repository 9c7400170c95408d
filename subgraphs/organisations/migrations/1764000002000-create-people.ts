import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = 'organisations_staff, organisations_staff_editor';
const everyone = `organisations_reader, organisations_editor, ${staff}, organisations_headquarters`;

export class CreatePeople1764000002000 implements MigrationInterface {
  readonly name = 'CreatePeople1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE people (
        id uuid CONSTRAINT people_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        name jsonb NOT NULL,
        search_text text NOT NULL,
        kind text NOT NULL,
        employer_id uuid,
        job_title jsonb,
        CONSTRAINT people_employer FOREIGN KEY (employer_id) REFERENCES organisations,
        CONSTRAINT people_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        CONSTRAINT people_kind CHECK (kind IN ('STAFF', 'CORRESPONDENT', 'EXTERNAL')),
        CONSTRAINT people_staff_have_an_employer CHECK (kind <> 'STAFF' OR employer_id IS NOT NULL)
      );
      CREATE INDEX people_by_employer ON people (employer_id, id);
      CREATE INDEX people_by_kind ON people (kind, id);
      CREATE INDEX people_by_text ON people USING gin (search_text gin_trgm_ops) WITH (fastupdate = off);
      CREATE TRIGGER people_audit AFTER INSERT OR UPDATE OR DELETE ON people
        FOR EACH ROW EXECUTE FUNCTION record_audit('Person', 'id', 'search_text');
      GRANT SELECT ON people TO ${everyone};
      GRANT INSERT, UPDATE ON people TO organisations_headquarters;

      CREATE TABLE person_contacts (
        person_id uuid CONSTRAINT person_contacts_pkey PRIMARY KEY,
        phone text,
        email text,
        press_card_number text,
        CONSTRAINT person_contacts_person FOREIGN KEY (person_id) REFERENCES people ON DELETE CASCADE,
        CONSTRAINT person_contacts_phone CHECK (phone ~ '^[+]?[0-9][0-9 -]{4,24}$'),
        CONSTRAINT person_contacts_email CHECK (email ~ '^[^@[:space:]]+@[^@[:space:]]+$' AND length(email) <= 254),
        CONSTRAINT person_contacts_press_card CHECK (press_card_number ~ '^[A-Z0-9]{6,20}$')
      );
      CREATE TRIGGER person_contacts_audit AFTER INSERT OR UPDATE OR DELETE ON person_contacts
        FOR EACH ROW EXECUTE FUNCTION record_audit('PersonContact', 'person_id', 'phone', 'email', 'press_card_number');

      ALTER TABLE person_contacts ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON person_contacts TO ${everyone};
      CREATE POLICY person_contacts_of_own_people ON person_contacts FOR SELECT TO ${staff}
        USING (EXISTS (
          SELECT FROM people WHERE people.id = person_id AND people.employer_id = (SELECT viewer_organisation())
        ));
      GRANT INSERT, UPDATE ON person_contacts TO organisations_headquarters;
      CREATE POLICY person_contacts_by_headquarters ON person_contacts TO organisations_headquarters USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE person_contacts, people');
  }
}
