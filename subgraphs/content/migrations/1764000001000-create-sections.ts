import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateSections1764000001000 implements MigrationInterface {
  readonly name = 'CreateSections1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sections (
        id uuid CONSTRAINT sections_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        slug text NOT NULL CONSTRAINT sections_slug_unique UNIQUE,
        name jsonb NOT NULL CONSTRAINT sections_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        position int NOT NULL
      );
      CREATE TRIGGER sections_audit AFTER INSERT OR UPDATE OR DELETE ON sections
        FOR EACH ROW EXECUTE FUNCTION record_audit('Section', 'id');
      GRANT SELECT ON sections TO content_reader;
      GRANT SELECT, INSERT, UPDATE ON sections TO content_newsroom;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sections');
  }
}
