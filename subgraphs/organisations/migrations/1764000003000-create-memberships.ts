import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = 'organisations_staff, organisations_staff_editor';
const everyone = `organisations_reader, organisations_editor, ${staff}, organisations_headquarters`;

export class CreateMemberships1764000003000 implements MigrationInterface {
  readonly name = 'CreateMemberships1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE memberships (
        id uuid CONSTRAINT memberships_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        organisation_id uuid NOT NULL,
        member_organisation_id uuid,
        member_person_id uuid,
        tier text,
        is_public boolean NOT NULL,
        starts_on date NOT NULL,
        ends_on date,
        CONSTRAINT memberships_organisation FOREIGN KEY (organisation_id) REFERENCES organisations,
        CONSTRAINT memberships_member_organisation FOREIGN KEY (member_organisation_id) REFERENCES organisations,
        CONSTRAINT memberships_member_person FOREIGN KEY (member_person_id) REFERENCES people,
        CONSTRAINT memberships_one_member CHECK (num_nonnulls(member_organisation_id, member_person_id) = 1),
        CONSTRAINT memberships_not_in_itself CHECK (member_organisation_id <> organisation_id),
        CONSTRAINT memberships_tier CHECK (length(tier) BETWEEN 1 AND 100),
        CONSTRAINT memberships_period CHECK (
          starts_on BETWEEN '1900-01-01' AND '2199-12-31' AND ends_on <= '2199-12-31' AND ends_on > starts_on),
        CONSTRAINT memberships_no_overlap EXCLUDE USING gist (
          organisation_id WITH =,
          coalesce(member_organisation_id, member_person_id) WITH =,
          daterange(starts_on, ends_on, '[)') WITH &&
        )
      );
      CREATE INDEX memberships_by_organisation ON memberships (organisation_id, starts_on, id);
      CREATE INDEX memberships_by_member_organisation ON memberships (member_organisation_id, starts_on, id);
      CREATE INDEX memberships_by_member_person ON memberships (member_person_id, starts_on, id);
      CREATE TRIGGER memberships_audit AFTER INSERT OR UPDATE OR DELETE ON memberships
        FOR EACH ROW EXECUTE FUNCTION record_audit('Membership', 'id');

      ALTER TABLE memberships ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON memberships TO ${everyone};
      CREATE POLICY memberships_public ON memberships FOR SELECT TO ${everyone} USING (is_public);

      GRANT INSERT, UPDATE (ends_on, version, updated_at) ON memberships TO ${staff}, organisations_headquarters;
      CREATE POLICY memberships_by_own_staff ON memberships TO ${staff}
        USING (organisation_id = (SELECT viewer_organisation()));
      CREATE POLICY memberships_by_headquarters ON memberships TO organisations_headquarters USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE memberships');
  }
}
