import type { MigrationInterface, QueryRunner } from 'typeorm';

const everyone =
  'organisations_reader, organisations_editor, organisations_staff, organisations_staff_editor, organisations_headquarters';

export class CreateFacilities1764000004000 implements MigrationInterface {
  readonly name = 'CreateFacilities1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE facilities (
        id uuid CONSTRAINT facilities_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        slug text NOT NULL,
        name jsonb NOT NULL,
        kind text NOT NULL,
        owner_id uuid NOT NULL,
        capacity int NOT NULL,
        equipment jsonb NOT NULL DEFAULT '[]',
        setup_minutes int NOT NULL DEFAULT 0,
        teardown_minutes int NOT NULL DEFAULT 0,
        bookable_weekdays int[] NOT NULL,
        bookable_from time(0) NOT NULL,
        bookable_until time(0) NOT NULL,
        CONSTRAINT facilities_slug_unique UNIQUE (slug),
        CONSTRAINT facilities_owner FOREIGN KEY (owner_id) REFERENCES organisations,
        CONSTRAINT facilities_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        CONSTRAINT facilities_kind CHECK (kind IN ('STUDIO', 'MEETING_ROOM')),
        CONSTRAINT facilities_capacity CHECK (capacity BETWEEN 1 AND 100000),
        CONSTRAINT facilities_equipment_list CHECK (jsonb_typeof(equipment) = 'array'),
        CONSTRAINT facilities_setup CHECK (setup_minutes BETWEEN 0 AND 1440),
        CONSTRAINT facilities_teardown CHECK (teardown_minutes BETWEEN 0 AND 1440),
        CONSTRAINT facilities_weekdays CHECK (bookable_weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7] AND cardinality(bookable_weekdays) BETWEEN 1 AND 7),
        CONSTRAINT facilities_hours CHECK (bookable_until > bookable_from)
      );
      CREATE INDEX facilities_by_owner ON facilities (owner_id, slug);
      CREATE TRIGGER facilities_audit AFTER INSERT OR UPDATE OR DELETE ON facilities
        FOR EACH ROW EXECUTE FUNCTION record_audit('Facility', 'id');
      GRANT SELECT ON facilities TO ${everyone};
      GRANT INSERT, UPDATE ON facilities TO organisations_headquarters;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE facilities');
  }
}
