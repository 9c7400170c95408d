import { auditSql, checkStepSql, statusStepsSql, versionedColumnsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const signedIn = 'events_reader, events_colleague, events_staff, events_newsroom, events_headquarters';
const everybody = `events_public, ${signedIn}, events_manager`;

/** Event managers write, migrations and functions run as the owner. */
const managedSql = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  GRANT SELECT ON ${table} TO ${everybody};
  GRANT INSERT, UPDATE ON ${table} TO events_manager;
  CREATE POLICY ${table}_managed ON ${table} TO events_manager USING (true) WITH CHECK (true);
  CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);`;

const withEventSql = (table: string, event: string) => `
  CREATE POLICY ${table}_with_event ON ${table} FOR SELECT TO events_public, ${signedIn}
    USING (EXISTS (SELECT FROM events WHERE events.id = ${event} OFFSET 0));`;

/** How many places there are, and how many of them are gone: counted by triggers, and never more than there are. */
const tables = `
  CREATE TABLE registration_desks (
    ${versionedColumnsSql('registration_desks')},
    CONSTRAINT registration_desks_event_fkey FOREIGN KEY (id) REFERENCES events,
    capacity int NOT NULL CONSTRAINT registration_desks_capacity_fits CHECK (capacity BETWEEN 1 AND 100000),
    opens_at timestamptz(3) NOT NULL,
    closes_at timestamptz(3) NOT NULL,
    hold_minutes int NOT NULL CONSTRAINT registration_desks_hold_fits CHECK (hold_minutes BETWEEN 1 AND 1440),
    taken int NOT NULL DEFAULT 0,
    set_aside int NOT NULL DEFAULT 0,
    CONSTRAINT registration_desks_open_before_closing CHECK (closes_at > opens_at),
    CONSTRAINT registration_desks_within_capacity
      CHECK (taken >= 0 AND set_aside >= 0 AND taken + set_aside <= capacity)
  );
  CREATE TRIGGER registration_desks_audit AFTER INSERT OR UPDATE OF capacity, opens_at, closes_at, hold_minutes
    ON registration_desks FOR EACH ROW EXECUTE FUNCTION record_audit('EventRegistrationDesk', 'id');
  ${managedSql('registration_desks')}${withEventSql('registration_desks', 'registration_desks.id')}

  CREATE TABLE ticket_kinds (
    ${versionedColumnsSql('ticket_kinds')},
    event_id uuid NOT NULL CONSTRAINT ticket_kinds_desk_fkey REFERENCES registration_desks,
    position int NOT NULL,
    name jsonb NOT NULL CONSTRAINT ticket_kinds_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
    quota int CONSTRAINT ticket_kinds_quota_fits CHECK (quota BETWEEN 0 AND 100000),
    is_offered boolean NOT NULL DEFAULT true,
    taken int NOT NULL DEFAULT 0,
    CONSTRAINT ticket_kinds_within_quota CHECK (taken >= 0 AND (quota IS NULL OR taken <= quota)),
    CONSTRAINT ticket_kinds_of_event UNIQUE (id, event_id),
    CONSTRAINT ticket_kinds_position_unique UNIQUE (event_id, position)
  );
  CREATE TRIGGER ticket_kinds_audit AFTER INSERT OR UPDATE OF name, quota, is_offered
    ON ticket_kinds FOR EACH ROW EXECUTE FUNCTION record_audit('EventTicketKind', 'id');
  ${managedSql('ticket_kinds')}${withEventSql('ticket_kinds', 'ticket_kinds.event_id')}

  CREATE TABLE event_vouchers (
    ${versionedColumnsSql('event_vouchers')},
    event_id uuid NOT NULL CONSTRAINT event_vouchers_desk_fkey REFERENCES registration_desks,
    code text NOT NULL CONSTRAINT event_vouchers_code_unique UNIQUE,
    organisation_id uuid,
    ticket_kind_id uuid,
    places int NOT NULL CONSTRAINT event_vouchers_places_fit CHECK (places BETWEEN 1 AND 1000),
    used int NOT NULL DEFAULT 0,
    is_set_aside boolean NOT NULL,
    expires_at timestamptz(3) NOT NULL,
    released_at timestamptz(3),
    release_reason text CONSTRAINT event_vouchers_reason_length CHECK (char_length(release_reason) BETWEEN 1 AND 500),
    CONSTRAINT event_vouchers_within_places CHECK (used BETWEEN 0 AND places),
    CONSTRAINT event_vouchers_kind_fkey FOREIGN KEY (ticket_kind_id, event_id) REFERENCES ticket_kinds (id, event_id)
  );
  CREATE INDEX event_vouchers_by_event ON event_vouchers (event_id, id);
  CREATE TRIGGER event_vouchers_audit AFTER INSERT OR UPDATE OF released_at
    ON event_vouchers FOR EACH ROW EXECUTE FUNCTION record_audit('EventVoucher', 'id', 'code');
  ${managedSql('event_vouchers')}

  CREATE TABLE event_registrations (
    ${versionedColumnsSql('event_registrations')},
    event_id uuid NOT NULL CONSTRAINT event_registrations_desk_fkey REFERENCES registration_desks,
    ticket_kind_id uuid NOT NULL,
    voucher_id uuid CONSTRAINT event_registrations_voucher_fkey REFERENCES event_vouchers,
    subject text,
    is_at_desk boolean NOT NULL DEFAULT false,
    queued int GENERATED ALWAYS AS IDENTITY,
    places int NOT NULL CONSTRAINT event_registrations_places_fit CHECK (places BETWEEN 1 AND 10),
    code text NOT NULL CONSTRAINT event_registrations_code_unique UNIQUE,
    status text NOT NULL,
    status_reason text CONSTRAINT event_registrations_reason_length CHECK (char_length(status_reason) BETWEEN 1 AND 500),
    hold_expires_at timestamptz(3),
    checked_in_at timestamptz(3),
    cancelled_from text,
    CONSTRAINT event_registrations_hold_ends CHECK (status <> 'HELD' OR hold_expires_at IS NOT NULL),
    CONSTRAINT event_registrations_kind_fkey
      FOREIGN KEY (ticket_kind_id, event_id) REFERENCES ticket_kinds (id, event_id)
  );
  CREATE UNIQUE INDEX event_registrations_in_order ON event_registrations (event_id, queued);
  CREATE INDEX event_registrations_by_subject ON event_registrations (subject, queued);
  CREATE INDEX event_registrations_pending ON event_registrations (event_id, status, queued)
    WHERE status IN ('WAITING', 'HELD');
  CREATE UNIQUE INDEX event_registrations_once ON event_registrations (event_id, subject)
    WHERE status IN ('WAITING', 'HELD', 'CONFIRMED', 'ATTENDED') AND NOT is_at_desk;
  ${auditSql('event_registrations', 'EventRegistration', 'id', 'code')}
  ${managedSql('event_registrations')}
  GRANT INSERT, UPDATE ON event_registrations TO ${signedIn};
  CREATE POLICY event_registrations_own ON event_registrations FOR SELECT TO ${signedIn}
    USING (subject = (SELECT viewer_subject()));
  CREATE POLICY event_registrations_own_asked_for ON event_registrations FOR INSERT TO ${signedIn}
    WITH CHECK (subject = (SELECT viewer_subject()) AND status = 'WAITING' AND NOT is_at_desk);
  CREATE POLICY event_registrations_own_changed ON event_registrations FOR UPDATE TO ${signedIn}
    USING (subject = (SELECT viewer_subject()) AND status IN ('WAITING', 'HELD', 'CONFIRMED'))
    WITH CHECK (subject = (SELECT viewer_subject()) AND status IN ('CONFIRMED', 'CANCELLED'));

  CREATE TABLE registrants (
    id uuid CONSTRAINT registrants_pkey PRIMARY KEY
      CONSTRAINT registrants_registration_fkey REFERENCES event_registrations,
    name text NOT NULL,
    phone text NOT NULL,
    email text,
    agreed_at timestamptz(3) NOT NULL
  );
  ${auditSql('registrants', 'EventRegistrant', 'id', 'name', 'phone', 'email')}
  ${managedSql('registrants')}
  GRANT INSERT, DELETE ON registrants TO ${signedIn}, events_manager;
  CREATE POLICY registrants_own ON registrants TO ${signedIn}
    USING (EXISTS (SELECT FROM event_registrations own WHERE own.id = registrants.id));`;

const steps = [
  ...['>WAITING', 'WAITING>HELD', 'WAITING>CANCELLED', 'WAITING>EXPIRED'],
  ...['HELD>CONFIRMED', 'HELD>CANCELLED', 'HELD>EXPIRED'],
  ...['CONFIRMED>CANCELLED', 'CONFIRMED>ATTENDED', 'ATTENDED>CONFIRMED'],
  ...['CANCELLED>WAITING', 'CANCELLED>CONFIRMED'],
];

const counting = `
  CREATE FUNCTION count_places() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      taking text[] := ARRAY['HELD', 'CONFIRMED', 'ATTENDED'];
      more int := CASE WHEN NEW.status = ANY (taking) THEN NEW.places ELSE 0 END
        - CASE WHEN OLD.status = ANY (taking) THEN OLD.places ELSE 0 END;
      from_aside int;
    BEGIN
      IF more = 0 THEN RETURN NULL; END IF;
      UPDATE event_vouchers SET used = used + more WHERE id = NEW.voucher_id
        RETURNING CASE WHEN is_set_aside AND released_at IS NULL THEN more ELSE 0 END INTO from_aside;
      UPDATE ticket_kinds SET taken = taken + more WHERE id = NEW.ticket_kind_id;
      UPDATE registration_desks SET taken = taken + more, set_aside = set_aside - coalesce(from_aside, 0)
        WHERE id = NEW.event_id;
      RETURN NULL;
    END $$;
  CREATE TRIGGER event_registrations_counted AFTER INSERT OR UPDATE OF status ON event_registrations
    FOR EACH ROW EXECUTE FUNCTION count_places();

  CREATE FUNCTION set_places_aside() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    BEGIN
      UPDATE registration_desks SET set_aside = set_aside
          + CASE WHEN TG_OP = 'INSERT' THEN NEW.places ELSE NEW.used - NEW.places END
        WHERE id = NEW.event_id;
      RETURN NULL;
    END $$;
  CREATE TRIGGER event_vouchers_set_aside AFTER INSERT ON event_vouchers
    FOR EACH ROW WHEN (NEW.is_set_aside) EXECUTE FUNCTION set_places_aside();
  CREATE TRIGGER event_vouchers_released AFTER UPDATE OF released_at ON event_vouchers
    FOR EACH ROW WHEN (NEW.is_set_aside AND OLD.released_at IS NULL AND NEW.released_at IS NOT NULL)
    EXECUTE FUNCTION set_places_aside();

  -- As a hall's: the event is locked against being cancelled until the registration is there to be seen.
  CREATE FUNCTION check_registered_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE event_status text;
    BEGIN
      SELECT status INTO event_status FROM events WHERE id = NEW.event_id FOR SHARE;
      IF event_status = 'CANCELLED' THEN
        RAISE EXCEPTION 'the event is cancelled'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'event_registrations_event_takes_place';
      END IF;
      RETURN NEW;
    END $$;
  CREATE TRIGGER event_registrations_event BEFORE INSERT ON event_registrations
    FOR EACH ROW EXECUTE FUNCTION check_registered_event();`;

const settling = `
  -- What has run out is given back, and who waits gets what is free, in the order in which they came: nobody is passed
  -- by for want of places unless their kind of ticket alone is sold out. The desk is locked for whoever calls this, so
  -- one registration of an event is made or unmade at a time.
  CREATE FUNCTION settle_registrations(event uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
    DECLARE
      desk registration_desks;
      kind ticket_kinds;
      voucher event_vouchers;
      next event_registrations;
      sold_out uuid[] := '{}';
      own int;
    BEGIN
      SELECT * INTO desk FROM registration_desks WHERE id = event FOR UPDATE;
      IF desk.id IS NULL THEN RETURN false; END IF;
      UPDATE event_vouchers SET released_at = clock_timestamp(), version = version + 1, updated_at = now()
        WHERE event_id = event AND released_at IS NULL AND expires_at <= clock_timestamp();
      UPDATE event_registrations SET status = 'EXPIRED', version = version + 1, updated_at = now()
        WHERE event_id = event AND (status = 'HELD' AND hold_expires_at <= clock_timestamp()
          OR status = 'WAITING' AND desk.closes_at <= clock_timestamp());
      FOR next IN
        SELECT waiting.* FROM event_registrations waiting LEFT JOIN event_vouchers given ON given.id = waiting.voucher_id
        WHERE waiting.event_id = event AND waiting.status = 'WAITING'
        ORDER BY coalesce(given.is_set_aside AND given.released_at IS NULL, false) DESC, waiting.queued
      LOOP
        CONTINUE WHEN next.ticket_kind_id = ANY (sold_out);
        SELECT * INTO desk FROM registration_desks WHERE id = event;
        SELECT * INTO kind FROM ticket_kinds WHERE id = next.ticket_kind_id;
        SELECT * INTO voucher FROM event_vouchers WHERE id = next.voucher_id;
        CONTINUE WHEN voucher.id IS NOT NULL AND voucher.places - voucher.used < next.places;
        IF kind.quota - kind.taken < next.places THEN
          sold_out := sold_out || next.ticket_kind_id;
          CONTINUE;
        END IF;
        own := CASE WHEN voucher.is_set_aside AND voucher.released_at IS NULL THEN next.places ELSE 0 END;
        EXIT WHEN desk.capacity - desk.taken - desk.set_aside + own < next.places;
        UPDATE event_registrations
          SET status = 'HELD', version = version + 1, updated_at = now(), hold_expires_at = least(desk.closes_at,
            clock_timestamp() + CASE WHEN next.created_at = now()::timestamptz(3)
              THEN make_interval(mins => desk.hold_minutes) ELSE interval '24 hours' END)
          WHERE id = next.id;
      END LOOP;
      RETURN true;
    END $$;

  -- A voucher is a word that opens a door: who knows it may use it, and nobody can list them.
  CREATE FUNCTION usable_voucher(event uuid, word text, kind uuid) RETURNS uuid
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT id FROM event_vouchers WHERE code = word AND event_id = event AND released_at IS NULL
        AND expires_at > clock_timestamp() AND (ticket_kind_id IS NULL OR ticket_kind_id = kind)
    $$;

  CREATE FUNCTION places_in_line(registrations uuid[]) RETURNS TABLE (id uuid, place int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT asked.id, (SELECT count(*)::int FROM event_registrations before
        WHERE before.event_id = asked.event_id AND before.status = 'WAITING' AND before.queued <= asked.queued)
      FROM event_registrations asked WHERE asked.id = ANY (registrations) AND asked.status = 'WAITING'
    $$;
  REVOKE EXECUTE ON FUNCTION settle_registrations, usable_voucher, places_in_line FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION settle_registrations, usable_voucher, places_in_line TO ${signedIn}, events_manager;`;

export class CreateRegistrations1764000008000 implements MigrationInterface {
  readonly name = 'CreateRegistrations1764000008000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `${checkStepSql}${tables}${statusStepsSql('event_registrations', steps)}${counting}${settling}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION places_in_line, usable_voucher, settle_registrations;
      DROP TABLE registrants, event_registrations, event_vouchers, ticket_kinds, registration_desks;
      DROP FUNCTION check_registered_event, set_places_aside, count_places, check_step;
    `);
  }
}
