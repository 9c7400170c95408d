import type { MigrationInterface, QueryRunner } from 'typeorm';

const editors = 'organisations_editor, organisations_staff_editor';
const staff = 'organisations_staff, organisations_staff_editor';
const everyone = `organisations_reader, ${editors}, organisations_staff, organisations_headquarters`;

export class CreateOrganisations1764000001000 implements MigrationInterface {
  readonly name = 'CreateOrganisations1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- GB 32100-2015: 18 characters without I O S V Z, of which the last makes the weighted sum divisible by 31.
      CREATE FUNCTION is_uscc(code text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
        length(code) = 18
        AND translate(code, '0123456789ABCDEFGHJKLMNPQRTUWXY', '') = ''
        AND translate(substr(code, 3, 6), '0123456789', '') = ''
        AND (
          SELECT sum(weight * (strpos('0123456789ABCDEFGHJKLMNPQRTUWXY', substr(code, place::int, 1)) - 1)) % 31 = 0
          FROM unnest(ARRAY[1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28, 1])
            WITH ORDINALITY AS weights (weight, place)
        );

      CREATE TABLE organisations (
        id uuid CONSTRAINT organisations_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        slug text NOT NULL,
        name jsonb NOT NULL,
        aliases text[] NOT NULL DEFAULT '{}',
        search_text text NOT NULL,
        shortest_name int NOT NULL,
        kind text NOT NULL,
        business text,
        parent_id uuid,
        description jsonb,
        offers jsonb,
        founded_year int,
        founded_on date,
        paper_founded_on date,
        structure jsonb,
        uscc text,
        status text NOT NULL DEFAULT 'ACTIVE',
        website text,
        CONSTRAINT organisations_slug_unique UNIQUE (slug),
        CONSTRAINT organisations_uscc_unique UNIQUE (uscc),
        CONSTRAINT organisations_parent FOREIGN KEY (parent_id) REFERENCES organisations,
        CONSTRAINT organisations_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 60),
        CONSTRAINT organisations_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        CONSTRAINT organisations_aliases_few CHECK (cardinality(aliases) <= 20),
        CONSTRAINT organisations_kind CHECK (kind IN (
          'PRESS_GROUP', 'APP', 'INSTITUTE', 'PICTURE_AGENCY', 'ALLIANCE', 'CLUB', 'COMPANY', 'RETAIL', 'CENTRE',
          'ACADEMY', 'OUTSIDE_BODY')),
        CONSTRAINT organisations_business CHECK (
          business IS NULL
          OR (kind = 'COMPANY' AND business IN ('PRINTING', 'DISTRIBUTION', 'ADVERTISING', 'TRAVEL'))),
        CONSTRAINT organisations_founded CHECK (
          founded_year BETWEEN 1000 AND 2999
          AND (founded_on IS NULL OR founded_year IS NOT DISTINCT FROM extract(year FROM founded_on)::int)),
        CONSTRAINT organisations_paper CHECK (paper_founded_on IS NULL OR kind = 'PRESS_GROUP'),
        CONSTRAINT organisations_structure CHECK (structure IS NULL OR kind = 'OUTSIDE_BODY'),
        CONSTRAINT organisations_uscc_checksum CHECK (is_uscc(uscc)),
        CONSTRAINT organisations_status CHECK (status IN ('ACTIVE', 'SUSPENDED', 'DISSOLVED')),
        CONSTRAINT organisations_website CHECK (website ~ '^https?://[^[:space:]]+$' AND length(website) <= 500)
      );
      CREATE INDEX organisations_by_kind ON organisations (kind, slug);
      CREATE INDEX organisations_by_parent ON organisations (parent_id, slug);
      CREATE INDEX organisations_by_status ON organisations (status, slug);
      CREATE INDEX organisations_by_text ON organisations USING gin (search_text gin_trgm_ops) WITH (fastupdate = off);

      CREATE TRIGGER organisations_audit AFTER INSERT OR UPDATE OR DELETE ON organisations
        FOR EACH ROW EXECUTE FUNCTION record_audit('Organisation', 'id', 'search_text', 'shortest_name');

      -- One change of the hierarchy at a time: two that are harmless alone could close a circle together. A new row
      -- needs no lock, because nobody else can have put anything below it.
      CREATE FUNCTION refuse_hierarchy_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF TG_OP = 'UPDATE' THEN
            PERFORM pg_advisory_xact_lock(hashtextextended('organisations.parent_id', 0));
          END IF;
          IF EXISTS (
            WITH RECURSIVE above (id) AS (
              SELECT NEW.parent_id
              UNION
              SELECT organisations.parent_id FROM organisations JOIN above USING (id)
            ) SELECT FROM above WHERE above.id = NEW.id
          ) THEN
            RAISE EXCEPTION 'an organisation cannot stand below itself'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'organisations_no_cycle';
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER organisations_no_cycle AFTER INSERT OR UPDATE OF parent_id ON organisations
        FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION refuse_hierarchy_cycle();

      ALTER TABLE organisations ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      GRANT SELECT ON organisations TO ${everyone};
      CREATE POLICY organisations_public ON organisations FOR SELECT TO ${everyone} USING (true);

      GRANT INSERT ON organisations TO ${editors};
      CREATE POLICY organisations_registered_by_editors ON organisations FOR INSERT TO ${editors}
        WITH CHECK (kind = 'OUTSIDE_BODY');

      GRANT UPDATE (description, offers, website, version, updated_at) ON organisations TO ${staff};
      CREATE POLICY organisations_profile_by_staff ON organisations FOR UPDATE TO ${staff}
        USING (id = (SELECT viewer_organisation()));

      GRANT INSERT, UPDATE ON organisations TO organisations_headquarters;
      CREATE POLICY organisations_by_headquarters ON organisations TO organisations_headquarters USING (true);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE organisations;
      DROP FUNCTION refuse_hierarchy_cycle, is_uscc;
    `);
  }
}
