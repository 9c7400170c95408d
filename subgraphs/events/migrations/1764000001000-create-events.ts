import type { MigrationInterface, QueryRunner } from 'typeorm';

const readers = 'events_public, events_reader, events_staff, events_headquarters, events_manager';

export class CreateEvents1764000001000 implements MigrationInterface {
  readonly name = 'CreateEvents1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE events (
        id uuid CONSTRAINT events_pkey PRIMARY KEY,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        code text NOT NULL CONSTRAINT events_code_unique UNIQUE
          CONSTRAINT events_code_shape CHECK (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
        name jsonb NOT NULL CONSTRAINT events_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        description jsonb,
        kind text NOT NULL CONSTRAINT events_kind_known CHECK (kind IN
          ('STUDY_TOUR', 'SIGNING', 'FORUM', 'PROMOTION', 'INAUGURATION', 'PRESS_CONFERENCE', 'EXHIBITION', 'CAMPAIGN_SERIES')),
        event_status text NOT NULL DEFAULT 'SCHEDULED' CONSTRAINT events_status_known CHECK (event_status IN
          ('SCHEDULED', 'POSTPONED', 'RESCHEDULED', 'CANCELLED', 'MOVED_ONLINE')),
        status_reason text CONSTRAINT events_reason_short CHECK (char_length(status_reason) <= 500),
        start_date date,
        start_precision text NOT NULL CONSTRAINT events_start_precision_fits CHECK (CASE start_precision
          WHEN 'DAY' THEN start_date IS NOT NULL
          WHEN 'MONTH' THEN coalesce(extract(day FROM start_date) = 1, false)
          WHEN 'YEAR' THEN coalesce(extract(doy FROM start_date) = 1, false)
          WHEN 'UNKNOWN' THEN start_date IS NULL
          ELSE false END),
        end_date date,
        end_precision text NOT NULL CONSTRAINT events_end_precision_fits CHECK (CASE end_precision
          WHEN 'DAY' THEN end_date IS NOT NULL
          WHEN 'MONTH' THEN coalesce(extract(day FROM end_date + 1) = 1, false)
          WHEN 'YEAR' THEN coalesce(extract(doy FROM end_date + 1) = 1, false)
          WHEN 'UNKNOWN' THEN end_date IS NULL
          ELSE false END),
        place jsonb,
        facility_id uuid,
        super_event_id uuid CONSTRAINT events_super_event_fkey REFERENCES events
          CONSTRAINT events_not_inside_itself CHECK (super_event_id <> id),
        series_id uuid,
        series_kind text GENERATED ALWAYS AS ('CAMPAIGN_SERIES') STORED,
        is_synthetic boolean NOT NULL DEFAULT false,
        -- Of an event without an end: the last day of its first day, month or year; a series goes on.
        last_date date NOT NULL GENERATED ALWAYS AS (coalesce(
          end_date,
          CASE WHEN start_date IS NULL THEN '-infinity' WHEN kind = 'CAMPAIGN_SERIES' THEN 'infinity' ELSE
            CASE start_precision
              WHEN 'MONTH' THEN (start_date + interval '1 month' - interval '1 day')::date
              WHEN 'YEAR' THEN (start_date + interval '1 year' - interval '1 day')::date
              ELSE start_date END END)) STORED,
        sort_date date NOT NULL GENERATED ALWAYS AS (coalesce(start_date, end_date, '-infinity')) STORED,
        search_text text NOT NULL,
        search_vector tsvector NOT NULL,
        CONSTRAINT events_end_after_start CHECK (end_date >= start_date),
        CONSTRAINT events_dates_of_our_time CHECK (
          start_date BETWEEN '1900-01-01' AND '2199-12-31' AND end_date BETWEEN '1900-01-01' AND '2199-12-31'),
        CONSTRAINT events_id_and_kind UNIQUE (id, kind),
        CONSTRAINT events_series_fkey FOREIGN KEY (series_id, series_kind) REFERENCES events (id, kind)
      );
      CREATE INDEX events_by_date ON events (sort_date, id);
      CREATE INDEX events_by_kind ON events (kind, sort_date, id);
      CREATE INDEX events_by_super_event ON events (super_event_id, sort_date, id);
      CREATE INDEX events_by_series ON events (series_id, sort_date, id);
      -- Written seldom, read often: no list of pending entries to look through besides.
      CREATE INDEX events_by_words ON events USING gin (search_vector) WITH (fastupdate = off);
      CREATE INDEX events_by_letters ON events USING gin (search_text gin_trgm_ops) WITH (fastupdate = off);

      -- One change of the hierarchy at a time: two that are each harmless could close a circle together.
      CREATE FUNCTION check_event_hierarchy() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          above uuid := NEW.super_event_id;
          depth int := 0;
        BEGIN
          PERFORM pg_advisory_xact_lock(hashtextextended('event hierarchy', 0));
          WHILE above IS NOT NULL LOOP
            depth := depth + 1;
            IF above = NEW.id THEN
              RAISE EXCEPTION 'an event cannot be inside one of its parts'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'events_no_circle';
            ELSIF depth > 20 THEN
              RAISE EXCEPTION 'events stand at most 20 deep'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'events_depth';
            END IF;
            SELECT super_event_id INTO above FROM events WHERE id = above;
          END LOOP;
          RETURN NEW;
        END $$;
      CREATE TRIGGER events_hierarchy BEFORE INSERT OR UPDATE OF super_event_id ON events
        FOR EACH ROW WHEN (NEW.super_event_id IS NOT NULL) EXECUTE FUNCTION check_event_hierarchy();
      CREATE FUNCTION refuse_event_step() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'a cancelled event stays cancelled'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'events_status_step';
        END $$;
      CREATE TRIGGER events_stay_cancelled BEFORE UPDATE OF event_status ON events
        FOR EACH ROW WHEN (OLD.event_status = 'CANCELLED' AND NEW.event_status <> 'CANCELLED') EXECUTE FUNCTION refuse_event_step();
      CREATE TRIGGER events_audit AFTER INSERT OR UPDATE OR DELETE ON events
        FOR EACH ROW EXECUTE FUNCTION record_audit('Event', 'id', 'search_text', 'search_vector', 'series_kind');

      CREATE TABLE event_previous_dates (
        id uuid CONSTRAINT event_previous_dates_pkey PRIMARY KEY,
        event_id uuid NOT NULL CONSTRAINT event_previous_dates_event_fkey REFERENCES events,
        start_date date,
        start_precision text NOT NULL,
        end_date date,
        end_precision text NOT NULL,
        replaced_at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX event_previous_dates_by_event ON event_previous_dates (event_id, replaced_at);
      CREATE TRIGGER event_previous_dates_audit AFTER INSERT OR UPDATE OR DELETE ON event_previous_dates
        FOR EACH ROW EXECUTE FUNCTION record_audit('PreviousDates', 'id');

      CREATE TABLE participations (
        id uuid CONSTRAINT participations_pkey PRIMARY KEY,
        event_id uuid NOT NULL CONSTRAINT participations_event_fkey REFERENCES events,
        position int NOT NULL,
        role text NOT NULL CONSTRAINT participations_role_known CHECK (role IN
          ('HOST', 'ORGANISER', 'CO_ORGANISER', 'LEADER', 'PARTICIPANT', 'SIGNATORY', 'SPEAKER', 'REPORTER')),
        is_organising boolean NOT NULL GENERATED ALWAYS AS (role IN ('HOST', 'ORGANISER', 'CO_ORGANISER', 'LEADER')) STORED,
        organisation_id uuid,
        person_id uuid,
        CONSTRAINT participations_one_party CHECK (num_nonnulls(organisation_id, person_id) = 1),
        CONSTRAINT participations_position_unique UNIQUE (event_id, position),
        CONSTRAINT participations_unique UNIQUE NULLS NOT DISTINCT (event_id, role, organisation_id, person_id)
      );
      CREATE INDEX participations_by_organisation ON participations (organisation_id, is_organising, event_id);
      CREATE INDEX participations_by_person ON participations (person_id, event_id);
      CREATE TRIGGER participations_audit AFTER INSERT OR UPDATE OR DELETE ON participations
        FOR EACH ROW EXECUTE FUNCTION record_audit('Participation', 'id', 'is_organising');

      CREATE TABLE event_figures (
        id uuid CONSTRAINT event_figures_pkey PRIMARY KEY,
        event_id uuid NOT NULL CONSTRAINT event_figures_event_fkey REFERENCES events,
        position int NOT NULL,
        code text NOT NULL,
        name jsonb NOT NULL CONSTRAINT event_figures_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        value float8 NOT NULL CONSTRAINT event_figures_not_negative CHECK (value >= 0 AND value < 'Infinity'),
        qualifier text NOT NULL CONSTRAINT event_figures_qualifier_known CHECK (qualifier IN ('EXACT', 'APPROX', 'OVER', 'AT_LEAST')),
        unit text NOT NULL,
        part_of text CONSTRAINT event_figures_not_part_of_itself CHECK (part_of <> code),
        CONSTRAINT event_figures_code_unique UNIQUE (event_id, code),
        CONSTRAINT event_figures_part_fkey FOREIGN KEY (event_id, part_of) REFERENCES event_figures (event_id, code)
      );
      CREATE TRIGGER event_figures_audit AFTER INSERT OR UPDATE OR DELETE ON event_figures
        FOR EACH ROW EXECUTE FUNCTION record_audit('EventFigure', 'id');

      GRANT SELECT ON events, event_previous_dates, participations, event_figures TO ${readers};
      GRANT INSERT, UPDATE ON events TO events_manager;
      GRANT INSERT ON event_previous_dates, participations, event_figures TO events_manager;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE event_figures, participations, event_previous_dates, events;
      DROP FUNCTION refuse_event_step, check_event_hierarchy;
    `);
  }
}
