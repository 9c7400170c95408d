import type { MigrationInterface, QueryRunner } from 'typeorm';

const former = `'FULL_PAGE', 'HALF_PAGE', 'STRIP', 'FRONT_EAR', 'CLASSIFIED'`;
const sizes = `${former}, 'QUARTER_PAGE', 'VERTICAL_STRIP', 'FILLER', 'SPREAD', 'FOLD', 'FREE_SIZE'`;
const width = 'upper(column_span) - lower(column_span)';
const height = 'upper(row_span) - lower(row_span)';

/**
 * A sheet lies open: the left page with an even number, the fold as its ninth column, the right page behind that. On it
 * what covers two pages touches what stands on either.
 */
const sheetColumns = `
  ADD sheet text GENERATED ALWAYS AS (left(page, 1) || substr(page, 2)::int / 2) STORED,
  ADD sheet_span int4range GENERATED ALWAYS AS (int4range(
    lower(column_span) + 9 * (substr(page, 2)::int % 2), upper(column_span) + 9 * (substr(page, 2)::int % 2))) STORED`;

const onPages = (what: (table: string) => string): string => ['ad_slots', 'placements'].map(what).join('\n');

/**
 * `A01` is `A1`: two names of a page would be sold past each other. Where an issue has slots on both, nobody knows which of
 * them is meant: `ad_slots_page` then stops the migration until one of them is renamed by hand, as for a page 0.
 */
const plainPages = `
  ${onPages((table) => `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER;`)}
  UPDATE ad_slots AS slot SET page = left(page, 1) || right(page, 1)
    WHERE page ~ '^[A-Z]0[1-9]$' AND NOT EXISTS (
      SELECT FROM ad_slots AS plain WHERE plain.issue_id = slot.issue_id AND plain.page = left(slot.page, 1) || right(slot.page, 1));
  UPDATE placements SET page = slot.page FROM ad_slots AS slot WHERE slot.id = slot_id AND slot.page <> placements.page;
  ${onPages((table) => `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY, ENABLE TRIGGER USER;`)}
  ALTER TABLE ad_slots DROP CONSTRAINT ad_slots_page, ADD CONSTRAINT ad_slots_page CHECK (page ~ '^[A-Z][1-9][0-9]?$');`;

const areasSql = (more: string, type: string): string => `
  DROP FUNCTION ad_areas_of_issues;
  CREATE FUNCTION ad_areas_of_issues(issues uuid[])
    RETURNS TABLE (issue_id uuid, page text, size text, column_span int4range, row_span int4range, status text${type})
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT slot.issue_id, slot.page, slot.size, slot.column_span, slot.row_span, placement.state${more}
      FROM placements AS placement JOIN ad_slots AS slot ON slot.id = placement.slot_id
      WHERE placement.medium = 'PRINT' AND placement.issue_id = ANY (issues)
        AND (placement.state = 'SOLD' OR placement.state = 'HELD'
          AND (SELECT reserved_until > now() FROM lines WHERE lines.id = placement.line_id)) $$;
  REVOKE ALL ON FUNCTION ad_areas_of_issues FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION ad_areas_of_issues TO advertising_reader, advertising_staff, advertising_finance, advertising_headquarters;`;

const soldOnce = (where: string): string => `
  ALTER TABLE placements DROP CONSTRAINT IF EXISTS placements_area_sold_once,
    ADD CONSTRAINT placements_area_sold_once EXCLUDE USING gist (issue_id WITH =, ${where} WITH &&, row_span WITH &&)
      WHERE (medium = 'PRINT' AND state IN ('HELD', 'SOLD'));`;

/** 1/4 版, 豎通欄, 報花, 跨版, 中縫, and areas of any width and height. */
export class MoreForms1764000044000 implements MigrationInterface {
  readonly name = 'MoreForms1764000044000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${plainPages}
      ALTER TABLE products DROP CONSTRAINT products_slot_size,
        ADD CONSTRAINT products_slot_size CHECK ((medium = 'PRINT') = (slot_size IS NOT NULL) AND slot_size IN (${sizes}));
      ALTER TABLE ad_slots DROP CONSTRAINT ad_slots_size, DROP CONSTRAINT ad_slots_size_known, DROP CONSTRAINT ad_slots_columns,
        ADD height_cm int,
        ADD CONSTRAINT ad_slots_size_known CHECK (size IN (${sizes})),
        ADD CONSTRAINT ad_slots_columns CHECK (NOT isempty(column_span) AND column_span <@
          CASE size WHEN 'FOLD' THEN int4range(9, 10) WHEN 'SPREAD' THEN int4range(1, 18) ELSE int4range(1, 9) END),
        ADD CONSTRAINT ad_slots_left_page CHECK (size NOT IN ('FOLD', 'SPREAD') OR substr(page, 2)::int % 2 = 0),
        ADD CONSTRAINT ad_slots_size CHECK (CASE size
          WHEN 'FREE_SIZE' THEN height_cm IS NOT NULL AND height_cm > 4 * (${height} - 1) AND height_cm <= 4 * (${height})
          ELSE height_cm IS NULL AND (${width}, ${height}) = CASE size
            WHEN 'FULL_PAGE' THEN (8, 12) WHEN 'HALF_PAGE' THEN (8, 6) WHEN 'QUARTER_PAGE' THEN (4, 6) WHEN 'STRIP' THEN (8, 3)
            WHEN 'VERTICAL_STRIP' THEN (2, 12) WHEN 'FRONT_EAR' THEN (3, 2) WHEN 'CLASSIFIED' THEN (2, 2) WHEN 'FILLER' THEN (1, 1)
            WHEN 'SPREAD' THEN (17, 12) WHEN 'FOLD' THEN (1, 12) END END),
        ${sheetColumns};
      ALTER TABLE placements ${sheetColumns};
      ${soldOnce('sheet WITH =, sheet_span')}
      ALTER TABLE lines
        ADD free_columns int CONSTRAINT lines_free_columns CHECK (free_columns BETWEEN 1 AND 8),
        ADD free_height_cm int CONSTRAINT lines_free_height CHECK (free_height_cm BETWEEN 1 AND 48),
        ADD CONSTRAINT lines_free_size CHECK ((free_columns IS NULL) = (free_height_cm IS NULL));
      ${areasSql(', slot.height_cm', ', height_cm int')}
    `);
  }

  /** Fails where something of a new form was offered. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${areasSql('', '')}
      ALTER TABLE lines DROP free_columns, DROP free_height_cm;
      ${soldOnce('page WITH =, column_span')}
      ALTER TABLE placements DROP sheet_span, DROP sheet;
      ALTER TABLE ad_slots DROP sheet_span, DROP sheet, DROP CONSTRAINT ad_slots_size, DROP CONSTRAINT ad_slots_left_page,
        DROP CONSTRAINT ad_slots_columns, DROP CONSTRAINT ad_slots_size_known, DROP height_cm,
        ADD CONSTRAINT ad_slots_columns CHECK (column_span <@ '[1,9)' AND NOT isempty(column_span)),
        ADD CONSTRAINT ad_slots_size_known CHECK (size IN (${former})),
        DROP CONSTRAINT ad_slots_page, ADD CONSTRAINT ad_slots_page CHECK (page ~ '^[A-Z][0-9]{1,2}$'),
        ADD CONSTRAINT ad_slots_size CHECK ((${width}, ${height}) = CASE size
          WHEN 'FULL_PAGE' THEN (8, 12) WHEN 'HALF_PAGE' THEN (8, 6) WHEN 'STRIP' THEN (8, 3)
          WHEN 'FRONT_EAR' THEN (3, 2) WHEN 'CLASSIFIED' THEN (2, 2) END);
      ALTER TABLE products DROP CONSTRAINT products_slot_size,
        ADD CONSTRAINT products_slot_size CHECK ((medium = 'PRINT') = (slot_size IS NOT NULL) AND slot_size IN (${former}));
    `);
  }
}
