import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['articles', 'live_blog_entries'];

/** Which texts lead to an article is asked by whoever kills it: an index has it of all texts. */
export class FindLinkingTexts1764000051000 implements MigrationInterface {
  readonly name = 'FindLinkingTexts1764000051000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION linked_addresses(body jsonb) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT array(SELECT jsonb_path_query(body, '$.**.href ? (@ starts with "article:")') #>> '{}') $$;
      ${tables.map((table) => `CREATE INDEX ${table}_by_link ON ${table} USING gin (linked_addresses(body));`).join('\n')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ${tables.map((table) => `${table}_by_link`).join(', ')};
      DROP FUNCTION linked_addresses;
    `);
  }
}
