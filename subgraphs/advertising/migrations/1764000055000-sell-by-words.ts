import type { MigrationInterface, QueryRunner } from 'typeorm';

const formerSizes = `'FULL_PAGE', 'HALF_PAGE', 'STRIP', 'FRONT_EAR', 'CLASSIFIED', 'QUARTER_PAGE', 'VERTICAL_STRIP', 'FILLER', 'SPREAD', 'FOLD', 'FREE_SIZE'`;
const formerLineRates = `'CPM', 'CPMV', 'CPC', 'CPD', 'FLAT_RATE', 'PER_PAGE', 'PER_CM_COLUMN'`;
const headings = [
  ...['RECRUITMENT', 'PROPERTY', 'VEHICLES', 'BUSINESS_TRANSFERS', 'SERVICES', 'EDUCATION', 'MARRIAGE'],
  ...['MISSING_PERSONS', 'LOST_AND_FOUND', 'DECLARATIONS', 'NOTICES', 'AUCTIONS', 'OTHER'],
];
const width = 'upper(column_span) - lower(column_span)';
const height = 'upper(row_span) - lower(row_span)';

const sizesSql = (more: string, free: string): string => `
  ALTER TABLE products DROP CONSTRAINT products_slot_size,
    ADD CONSTRAINT products_slot_size CHECK ((medium = 'PRINT') = (slot_size IS NOT NULL) AND slot_size IN (${formerSizes}${more}));
  ALTER TABLE ad_slots DROP CONSTRAINT ad_slots_size, DROP CONSTRAINT ad_slots_size_known,
    ADD CONSTRAINT ad_slots_size_known CHECK (size IN (${formerSizes}${more})),
    ADD CONSTRAINT ad_slots_size CHECK (CASE WHEN size IN (${free})
      THEN height_cm IS NOT NULL AND height_cm > 4 * (${height} - 1) AND height_cm <= 4 * (${height})
      ELSE height_cm IS NULL AND (${width}, ${height}) = CASE size
        WHEN 'FULL_PAGE' THEN (8, 12) WHEN 'HALF_PAGE' THEN (8, 6) WHEN 'QUARTER_PAGE' THEN (4, 6) WHEN 'STRIP' THEN (8, 3)
        WHEN 'VERTICAL_STRIP' THEN (2, 12) WHEN 'FRONT_EAR' THEN (3, 2) WHEN 'CLASSIFIED' THEN (2, 2) WHEN 'FILLER' THEN (1, 1)
        WHEN 'SPREAD' THEN (17, 12) WHEN 'FOLD' THEN (1, 12) END END);`;

const ratesSql = (ofPrint: string, ofLines: string): string => `
  ALTER TABLE products DROP CONSTRAINT products_rate_type,
    ADD CONSTRAINT products_rate_type CHECK (CASE medium
      WHEN 'PRINT' THEN rate_type IN (${ofPrint})
      WHEN 'DIGITAL' THEN rate_type IN ('CPM', 'CPMV', 'CPC', 'CPD', 'FLAT_RATE')
      WHEN 'OOH' THEN rate_type IN ('CPD', 'FLAT_RATE')
      ELSE rate_type = 'FLAT_RATE' END);
  ALTER TABLE lines DROP CONSTRAINT lines_rate_type, ADD CONSTRAINT lines_rate_type CHECK (rate_type IN (${ofLines}));`;

const soldOnceSql = (more: string): string => `
  ALTER TABLE placements DROP CONSTRAINT placements_area_sold_once,
    ADD CONSTRAINT placements_area_sold_once
      EXCLUDE USING gist (issue_id WITH =, sheet WITH =, sheet_span WITH &&, row_span WITH &&${more})
      WHERE (medium = 'PRINT' AND state IN ('HELD', 'SOLD'));`;

/** @param share of its area that a placement in print has */
const directCostSql = (share: string): string => `
  CREATE OR REPLACE FUNCTION direct_cost_of(placement placements) RETURNS bigint LANGUAGE sql STABLE RETURN (
    SELECT (div(rate.unit_minor::numeric * CASE placement.medium
        WHEN 'PRINT' THEN (upper(placement.column_span) - lower(placement.column_span)) * (upper(placement.row_span) - lower(placement.row_span))${share}
        WHEN 'OOH' THEN upper(placement.during) - lower(placement.during)
        WHEN 'DIGITAL' THEN placement.units
        ELSE 1 END, CASE placement.medium WHEN 'DIGITAL' THEN 1000 ELSE 1 END)
      + div(placement.booked_minor::numeric * (rate.fee_basis_points + rate.commission_basis_points), 10000))::bigint
    FROM ad_cost_rates rate
    WHERE rate.organisation_id = placement.organisation_id AND rate.medium = placement.medium AND rate.valid_from <= placement.on_date
    ORDER BY rate.valid_from DESC LIMIT 1);`;

/** @param state of what stands in a slot, where several may */
const areasSql = (state: string, group: string): string => `
  CREATE OR REPLACE FUNCTION ad_areas_of_issues(issues uuid[])
    RETURNS TABLE (issue_id uuid, page text, size text, column_span int4range, row_span int4range, status text, height_cm int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT slot.issue_id, slot.page, slot.size, slot.column_span, slot.row_span, ${state}, slot.height_cm
      FROM placements AS placement JOIN ad_slots AS slot ON slot.id = placement.slot_id
      WHERE placement.medium = 'PRINT' AND placement.issue_id = ANY (issues)
        AND (placement.state = 'SOLD' OR placement.state = 'HELD'
          AND (SELECT reserved_until > now() FROM lines WHERE lines.id = placement.line_id)) ${group} $$;`;

const letters = 'A-Za-z0-9\\u00C0-\\u052F\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A';
const characters =
  '\\u3005\\u3007\\u3040-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\U00020000-\\U0003FFFF';

/** What the newsroom sets is read by the function's owner, and told without who pays for it. */
const read = ['products', 'creatives', 'assignments'];
const readers = ['reader', 'staff', 'finance', 'headquarters'].map((kind) => `advertising_${kind}`);

/**
 * Classifieds sold by words. Many share an area of a page, which takes so many words and no more; each is paid for the
 * words that it was booked with, and shows one reviewed text that has no more of them.
 */
export class SellByWords1764000055000 implements MigrationInterface {
  readonly name = 'SellByWords1764000055000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A Chinese character is one; so is a Latin word, a number, a telephone number or an address; punctuation is free.
      CREATE FUNCTION ad_words(body text) RETURNS int LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
        RETURN regexp_count(body, '[${characters}]|[${letters}]+([.,:@/&''_+-][${letters}]+)*');

      ${ratesSql(`'PER_PAGE', 'PER_CM_COLUMN', 'PER_WORD'`, `${formerLineRates}, 'PER_WORD'`)}
      ${sizesSql(`, 'CLASSIFIED_WORDS'`, `'FREE_SIZE', 'CLASSIFIED_WORDS'`)}
      ALTER TABLE products
        ADD heading text CONSTRAINT products_heading CHECK (heading IN (${headings.map((one) => `'${one}'`).join(', ')})),
        ADD min_words int CONSTRAINT products_min_words CHECK (min_words BETWEEN 1 AND 500),
        ADD CONSTRAINT products_by_words CHECK ((rate_type = 'PER_WORD') = (slot_size IS NOT DISTINCT FROM 'CLASSIFIED_WORDS')
          AND (rate_type = 'PER_WORD') = (heading IS NOT NULL) AND (rate_type = 'PER_WORD') = (min_words IS NOT NULL));
      ALTER TABLE ad_slots
        ADD word_capacity int CONSTRAINT ad_slots_word_capacity CHECK (word_capacity BETWEEN 1 AND 20000),
        ADD words_taken int NOT NULL DEFAULT 0,
        ADD CONSTRAINT ad_slots_by_words CHECK ((size = 'CLASSIFIED_WORDS') = (word_capacity IS NOT NULL)),
        ADD CONSTRAINT ad_slots_words_not_exceeded CHECK (words_taken BETWEEN 0 AND coalesce(word_capacity, 0));
      ALTER TABLE lines
        ADD words int CONSTRAINT lines_words CHECK (words BETWEEN 1 AND 2000),
        ADD CONSTRAINT lines_by_words CHECK ((rate_type = 'PER_WORD') = (words IS NOT NULL));
      ALTER TABLE creatives
        ADD body text CONSTRAINT creatives_body CHECK (body IS NULL OR kind = 'TEXT' AND length(btrim(body)) BETWEEN 1 AND 2000),
        ADD words int GENERATED ALWAYS AS (ad_words(body)) STORED;
      -- What shares an area has the same key, and anything else one of its own.
      ALTER TABLE placements ADD words int,
        ADD sharing uuid GENERATED ALWAYS AS (CASE WHEN words IS NULL THEN id ELSE slot_id END) STORED;
      ${soldOnceSql(', sharing WITH <>')}
      ${directCostSql(`
          * CASE WHEN placement.words IS NULL THEN 1
            ELSE placement.words::numeric / (SELECT word_capacity FROM ad_slots WHERE id = placement.slot_id) END`)}
      ${areasSql('max(placement.state)', 'GROUP BY slot.id')}

      CREATE FUNCTION place_words() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF (NEW.words IS NOT NULL) IS DISTINCT FROM (SELECT word_capacity IS NOT NULL FROM ad_slots WHERE id = NEW.slot_id)
          THEN RAISE EXCEPTION 'an area is shared by words alone' USING ERRCODE = '23514', CONSTRAINT = 'placements_by_words'; END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER placements_by_words BEFORE INSERT ON placements
        FOR EACH ROW WHEN (NEW.medium = 'PRINT') EXECUTE FUNCTION place_words();
      CREATE TRIGGER placements_words_fixed BEFORE UPDATE ON placements
        FOR EACH ROW WHEN (OLD.words IS DISTINCT FROM NEW.words) EXECUTE FUNCTION keep_make_good();
      CREATE FUNCTION count_slot_words() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'INSERT' AND NEW.state <> 'RELEASED' THEN
            UPDATE ad_slots SET words_taken = words_taken + NEW.words WHERE id = NEW.slot_id;
          ELSIF TG_OP = 'UPDATE' AND OLD.state <> 'RELEASED' AND NEW.state = 'RELEASED' THEN
            UPDATE ad_slots SET words_taken = words_taken - NEW.words WHERE id = NEW.slot_id;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER placements_slot_words AFTER INSERT OR UPDATE OF state ON placements
        FOR EACH ROW WHEN (NEW.words IS NOT NULL) EXECUTE FUNCTION count_slot_words();

      CREATE TRIGGER lines_booked_words BEFORE UPDATE ON lines FOR EACH ROW
        WHEN (OLD.status NOT IN ('DRAFT', 'RESERVED', 'EXPIRED', 'DECLINED') AND OLD.words IS DISTINCT FROM NEW.words)
        EXECUTE FUNCTION keep_booked_terms();
      CREATE FUNCTION check_line_text() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          changed jsonb := to_jsonb(NEW);
          of_lines uuid[] := CASE TG_TABLE_NAME
            WHEN 'creatives' THEN ARRAY(SELECT line_id FROM assignments WHERE creative_id = (changed ->> 'id')::uuid)
            ELSE ARRAY[coalesce(changed ->> 'line_id', changed ->> 'id')::uuid] END;
        BEGIN
          of_lines := ARRAY(SELECT id FROM lines WHERE id = ANY (of_lines) AND words IS NOT NULL);
          IF of_lines = '{}' THEN RETURN NULL; END IF;
          -- Whoever hands in another text, and whoever shows it, wait for each other.
          PERFORM FROM creatives WHERE id IN (SELECT creative_id FROM assignments WHERE line_id = ANY (of_lines)) FOR SHARE;
          IF EXISTS (
            SELECT FROM lines line JOIN assignments shown ON shown.line_id = line.id JOIN creatives said ON said.id = shown.creative_id
            WHERE line.id = ANY (of_lines) GROUP BY line.id, line.words
            HAVING count(*) > 1 OR coalesce(max(said.words), line.words + 1) > line.words)
          THEN RAISE EXCEPTION 'the text does not fit' USING ERRCODE = '23514', CONSTRAINT = 'lines_text_fits'; END IF;
          IF EXISTS (
            SELECT FROM lines line JOIN placements placed ON placed.line_id = line.id
            WHERE line.id = ANY (of_lines) AND placed.state <> 'RELEASED' AND placed.makes_good_id IS NULL AND placed.words IS DISTINCT FROM line.words)
          THEN RAISE EXCEPTION 'other words are placed than paid' USING ERRCODE = '23514', CONSTRAINT = 'lines_words_placed'; END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER assignments_text_fits AFTER INSERT ON assignments
        FOR EACH ROW EXECUTE FUNCTION check_line_text();
      CREATE TRIGGER creatives_text_fits AFTER UPDATE OF body ON creatives
        FOR EACH ROW EXECUTE FUNCTION check_line_text();
      -- A line and what it shows and holds change one after the other.
      CREATE CONSTRAINT TRIGGER lines_text_fits AFTER INSERT OR UPDATE OF words ON lines
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.words IS NOT NULL) EXECUTE FUNCTION check_line_text();
      CREATE CONSTRAINT TRIGGER placements_text_fits AFTER INSERT ON placements
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.words IS NOT NULL) EXECUTE FUNCTION check_line_text();

      ${read.map((table) => `CREATE POLICY ${table}_owner_reads ON ${table} FOR SELECT TO CURRENT_USER USING (true);`).join('\n')}
      CREATE INDEX placements_words_by_issue ON placements (issue_id) WHERE words IS NOT NULL AND state = 'SOLD';
      CREATE FUNCTION classifieds_of_issues(issues uuid[])
        RETURNS TABLE (placement_id uuid, issue_id uuid, page text, heading text, body text, words int)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT placed.id, placed.issue_id, placed.page, product.heading, said.body, said.words
          FROM placements placed JOIN lines line ON line.id = placed.line_id JOIN products product ON product.id = line.product_id
            JOIN assignments shown ON shown.line_id = line.id JOIN creatives said ON said.id = shown.creative_id
          WHERE placed.issue_id = ANY (issues) AND placed.words IS NOT NULL AND placed.state = 'SOLD' AND said.status = 'APPROVED'
            AND (line.paused_on IS NULL OR placed.on_date <= line.paused_on) $$;
      REVOKE ALL ON FUNCTION classifieds_of_issues FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION classifieds_of_issues TO ${readers.join(', ')};
    `);
  }

  /** Fails where something was sold by words. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION classifieds_of_issues;
      DROP INDEX placements_words_by_issue;
      ${read.map((table) => `DROP POLICY ${table}_owner_reads ON ${table};`).join('\n')}
      DROP FUNCTION check_line_text, count_slot_words, place_words CASCADE;
      DROP TRIGGER lines_booked_words ON lines;
      DROP TRIGGER placements_words_fixed ON placements;
      ${areasSql('placement.state', '')}
      ${directCostSql('')}
      ${soldOnceSql('')}
      ALTER TABLE placements DROP sharing, DROP words;
      ALTER TABLE creatives DROP words, DROP body;
      ALTER TABLE lines DROP words;
      ALTER TABLE ad_slots DROP words_taken, DROP word_capacity;
      ALTER TABLE products DROP min_words, DROP heading;
      ${sizesSql('', `'FREE_SIZE'`)}
      ${ratesSql(`'PER_PAGE', 'PER_CM_COLUMN'`, formerLineRates)}
      DROP FUNCTION ad_words;
    `);
  }
}
