import type { MigrationInterface, QueryRunner } from 'typeorm';

const content = [
  'advertiser_id',
  'title',
  'kind',
  'body',
  'asset_id',
  'landing_url',
  'label',
  'submitted_by',
];
const of = (row: 'OLD' | 'NEW'): string => content.map((column) => `${row}.${column}`).join(', ');
const archived = ['lines', 'placements', 'assignments', 'creatives', 'reviews', 'proofs'];
const said = `title || ' ' || coalesce(body, '')`;

/**
 * The archive of what appeared: article 34 of the Advertising Law has publishers keep files, and the rules for advertising
 * on the internet name three years from the end of publication. What was reviewed stays as it was, what a line showed
 * stays with it, and nothing of either is deleted before its time.
 */
export class KeepArchive1764000057000 implements MigrationInterface {
  readonly name = 'KeepArchive1764000057000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null for a line of which nothing has appeared.
      CREATE FUNCTION ad_kept_until(of_line uuid) RETURNS date LANGUAGE sql STABLE RETURN (
        SELECT (ran.last_day + make_interval(years => setting_on(ran.organisation_id, 'ARCHIVE_YEARS', ran.last_day, 3)))::date
        FROM (SELECT organisation_id, max(coalesce(upper(during) - 1, on_date)) AS last_day FROM placements
          WHERE line_id = of_line AND state = 'SOLD' AND on_date <= local_today() GROUP BY organisation_id) AS ran);

      CREATE FUNCTION keep_archived() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          gone jsonb := to_jsonb(OLD);
          of_lines uuid[] := CASE TG_TABLE_NAME
            WHEN 'lines' THEN ARRAY[(gone ->> 'id')::uuid]
            WHEN 'proofs' THEN ARRAY(SELECT line_id FROM placements WHERE id = (gone ->> 'placement_id')::uuid)
            WHEN 'creatives' THEN ARRAY(SELECT line_id FROM assignments WHERE creative_id = (gone ->> 'id')::uuid)
            WHEN 'reviews' THEN ARRAY(SELECT line_id FROM assignments WHERE creative_id = (gone ->> 'creative_id')::uuid)
            ELSE ARRAY[(gone ->> 'line_id')::uuid] END;
        BEGIN
          IF EXISTS (SELECT FROM unnest(of_lines) AS line_id WHERE ad_kept_until(line_id) >= local_today())
            AND (TG_TABLE_NAME <> 'assignments' OR (SELECT status <> 'BOOKED' FROM lines WHERE id = of_lines[1]))
          THEN RAISE EXCEPTION 'it is kept in the archive' USING ERRCODE = 'check_violation', CONSTRAINT = 'ad_archive_kept'; END IF;
          RETURN OLD;
        END $$;
      ${archived
        .map(
          (table) => `CREATE TRIGGER ${table}_archived BEFORE DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION keep_archived();`,
        )
        .join('\n      ')}

      -- A line that has begun shows what it was started with. One that ran before all were reviewed may have got none.
      CREATE FUNCTION keep_shown() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM lines WHERE id = NEW.line_id AND status IN ('IN_FLIGHT', 'PAUSED', 'STOPPED', 'FINISHED', 'CANCELLED'))
            AND (TG_OP = 'UPDATE' OR EXISTS (SELECT FROM assignments WHERE line_id = NEW.line_id))
          THEN RAISE EXCEPTION 'it has shown something else' USING ERRCODE = 'check_violation', CONSTRAINT = 'assignments_stay'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER assignments_stay BEFORE INSERT OR UPDATE ON assignments FOR EACH ROW EXECUTE FUNCTION keep_shown();

      CREATE FUNCTION keep_reviewed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'it was reviewed as it is' USING ERRCODE = 'check_violation', CONSTRAINT = 'creatives_reviewed_stay'; END $$;
      CREATE TRIGGER creatives_reviewed_stay BEFORE UPDATE ON creatives FOR EACH ROW
        WHEN (OLD.status = 'APPROVED' AND (${of('OLD')}) IS DISTINCT FROM (${of('NEW')})) EXECUTE FUNCTION keep_reviewed();
      CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews FOR EACH ROW EXECUTE FUNCTION keep_reviewed();
      CREATE FUNCTION review_what_waits() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (SELECT status <> 'PENDING' FROM creatives WHERE id = NEW.creative_id FOR NO KEY UPDATE)
          THEN RAISE EXCEPTION 'it waits for no review' USING ERRCODE = 'check_violation', CONSTRAINT = 'reviews_of_waiting'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER reviews_of_waiting BEFORE INSERT ON reviews FOR EACH ROW EXECUTE FUNCTION review_what_waits();

      CREATE INDEX placements_by_last ON placements (on_date DESC, id DESC) WHERE state = 'SOLD';
      CREATE INDEX placements_by_own_last ON placements (organisation_id, on_date DESC, id DESC) WHERE state = 'SOLD';
      CREATE INDEX placements_by_medium ON placements (medium, on_date DESC, id DESC) WHERE state = 'SOLD';

      -- Every two characters in a row, and every one alone: what holds a part has all of the part's.
      CREATE FUNCTION ad_grams(body text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN (
        SELECT array_agg(DISTINCT substr(lower(body), at, size)) FROM generate_series(1, length(body)) AS at, (VALUES (1), (2)) AS sizes(size)
        WHERE at + size - 1 <= length(body));
      CREATE INDEX creatives_by_grams ON creatives USING gin (ad_grams(${said}));
      -- The comparison is not leakproof, so below a row policy it would not go through the index: ids alone are found here.
      CREATE FUNCTION lines_that_say(part text) RETURNS SETOF uuid LANGUAGE sql STABLE ROWS 40 SECURITY DEFINER SET search_path = public AS $$
        SELECT shown.line_id FROM creatives JOIN assignments shown ON shown.creative_id = creatives.id
        WHERE ad_grams(${said}) @> ad_grams(part) AND position(lower(part) IN lower(${said})) > 0 $$;
      REVOKE ALL ON FUNCTION lines_that_say FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION lines_that_say TO advertising_staff, advertising_finance;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION lines_that_say;
      DROP INDEX creatives_by_grams, placements_by_medium, placements_by_own_last, placements_by_last;
      DROP FUNCTION ad_grams;
      DROP FUNCTION review_what_waits, keep_reviewed, keep_shown, keep_archived CASCADE;
      DROP FUNCTION ad_kept_until;
    `);
  }
}
