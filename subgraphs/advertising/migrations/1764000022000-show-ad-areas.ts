import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside the placements, whose owner reads them for the company's books already. */
const read = ['lines', 'ad_slots'];

/** Where advertisements stand on an issue's pages, for whoever makes the pages: sizes and places, and neither who nor for how much. */
export class ShowAdAreas1764000022000 implements MigrationInterface {
  readonly name = 'ShowAdAreas1764000022000';

  async up(runner: QueryRunner): Promise<void> {
    const roles = ['reader', 'staff', 'finance', 'headquarters'].map((kind) => `advertising_${kind}`);
    await runner.query(`
      ${read.map((table) => `CREATE POLICY ${table}_owner_reads ON ${table} FOR SELECT TO CURRENT_USER USING (true);`).join('\n')}
      CREATE FUNCTION ad_areas_of_issues(issues uuid[])
        RETURNS TABLE (issue_id uuid, page text, size text, column_span int4range, row_span int4range, status text)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT slot.issue_id, slot.page, slot.size, slot.column_span, slot.row_span, placement.state
          FROM placements AS placement JOIN ad_slots AS slot ON slot.id = placement.slot_id
          WHERE placement.medium = 'PRINT' AND placement.issue_id = ANY (issues)
            AND (placement.state = 'SOLD' OR placement.state = 'HELD'
              AND (SELECT reserved_until > now() FROM lines WHERE lines.id = placement.line_id)) $$;
      REVOKE ALL ON FUNCTION ad_areas_of_issues FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION ad_areas_of_issues TO ${roles.join(', ')};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION ad_areas_of_issues;
      ${read.map((table) => `DROP POLICY ${table}_owner_reads ON ${table};`).join('\n')}
    `);
  }
}
