import { statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guard } from './guard-table.ts';

export class CreateBookings1764000004000 implements MigrationInterface {
  readonly name = 'CreateBookings1764000004000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bookings (
        ${businessColumns('bookings')},
        reference text NOT NULL CONSTRAINT bookings_reference_form CHECK (reference ~ '^[A-Z0-9-]{2,40}$'),
        departure_id uuid NOT NULL,
        status text NOT NULL DEFAULT 'ON_HOLD' CONSTRAINT bookings_status_known
          CHECK (status IN ('ON_HOLD', 'CONFIRMED', 'COMPLETED', 'CANCELLED', 'EXPIRED')),
        hold_expires_at timestamptz(3) NOT NULL,
        seats int NOT NULL CONSTRAINT bookings_seats_range CHECK (seats BETWEEN 1 AND 1000),
        total_minor bigint NOT NULL CONSTRAINT bookings_total_range CHECK (total_minor BETWEEN 0 AND 100000000000),
        paid_minor bigint NOT NULL DEFAULT 0,
        refunded_minor bigint NOT NULL DEFAULT 0,
        fee_minor bigint NOT NULL DEFAULT 0,
        compensation_minor bigint NOT NULL DEFAULT 0,
        source_article_id uuid,
        source_event_id uuid,
        contract_number text CONSTRAINT bookings_contract_form CHECK (contract_number ~ '^[A-Z0-9-]{4,40}$'),
        insurance_prompted_at timestamptz(3),
        confirmed_at timestamptz(3),
        cancelled_on date,
        cancelled_by text CONSTRAINT bookings_cancelled_by_known CHECK (cancelled_by IN ('TRAVELLER', 'COMPANY')),
        CONSTRAINT bookings_reference_unique UNIQUE (organisation_id, reference),
        CONSTRAINT bookings_contract_unique UNIQUE (organisation_id, contract_number),
        CONSTRAINT bookings_paid_in_full CHECK (paid_minor = CASE WHEN confirmed_at IS NULL THEN 0 ELSE total_minor END),
        CONSTRAINT bookings_confirmed CHECK (status NOT IN ('CONFIRMED', 'COMPLETED')
          OR (confirmed_at IS NOT NULL AND contract_number IS NOT NULL AND insurance_prompted_at IS NOT NULL)),
        CONSTRAINT bookings_not_confirmed CHECK (status NOT IN ('ON_HOLD', 'EXPIRED') OR confirmed_at IS NULL),
        CONSTRAINT bookings_cancelled CHECK ((status = 'CANCELLED') = (cancelled_on IS NOT NULL)
          AND (status = 'CANCELLED') = (cancelled_by IS NOT NULL)),
        CONSTRAINT bookings_refund_adds_up CHECK (refunded_minor >= 0 AND fee_minor >= 0
          AND refunded_minor + fee_minor = CASE WHEN status = 'CANCELLED' THEN paid_minor ELSE 0 END),
        -- 旅遊法 art. 63: what the company cancels is given back whole.
        CONSTRAINT bookings_company_refunds_all CHECK (cancelled_by IS DISTINCT FROM 'COMPANY' OR fee_minor = 0),
        CONSTRAINT bookings_compensation CHECK (compensation_minor BETWEEN 0 AND
          CASE WHEN cancelled_by = 'COMPANY' THEN paid_minor ELSE 0 END),
        CONSTRAINT bookings_departure FOREIGN KEY (organisation_id, departure_id) REFERENCES departures (organisation_id, id)
      );
      CREATE INDEX bookings_by_age ON bookings (organisation_id, created_at DESC, id DESC);
      CREATE INDEX bookings_by_status ON bookings (organisation_id, status, created_at DESC, id DESC);
      CREATE INDEX bookings_by_age_of_all ON bookings (created_at DESC, id DESC);
      CREATE INDEX bookings_by_status_of_all ON bookings (status, created_at DESC, id DESC);
      CREATE INDEX bookings_by_departure ON bookings (departure_id, created_at DESC, id DESC);
      CREATE INDEX bookings_held ON bookings (departure_id, hold_expires_at) WHERE status = 'ON_HOLD';
      CREATE INDEX bookings_by_article ON bookings (source_article_id) WHERE source_article_id IS NOT NULL;
      CREATE INDEX bookings_by_event ON bookings (source_event_id) WHERE source_event_id IS NOT NULL;
      ${guard('bookings', { entity: 'TourBooking', staff: 'INSERT, UPDATE', readers: ['travel_finance'] })}
      CREATE POLICY bookings_owner ON bookings FOR SELECT TO CURRENT_USER USING (true);
      -- The same table as booking-transitions.ts.
      ${statusStepsSql(
        'bookings',
        [
          '>ON_HOLD',
          'ON_HOLD>CONFIRMED',
          'ON_HOLD>CANCELLED',
          'ON_HOLD>EXPIRED',
          'CONFIRMED>COMPLETED',
          'CONFIRMED>CANCELLED',
        ],
        'NOT NEW.is_synthetic',
      )}

      -- A seat is taken and freed with the booking's status, in the same statement: never twice, never by half.
      CREATE FUNCTION count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          live text[] := ARRAY['ON_HOLD', 'CONFIRMED', 'COMPLETED'];
          before int := CASE WHEN TG_OP = 'UPDATE' AND OLD.status = ANY (live) THEN OLD.seats ELSE 0 END;
          after int := CASE WHEN NEW.status = ANY (live) THEN NEW.seats ELSE 0 END;
        BEGIN
          IF after <> before THEN
            UPDATE departures SET seats_taken = seats_taken + after - before WHERE id = NEW.departure_id;
          END IF;
          RETURN NULL;
        END $$;
      CREATE TRIGGER bookings_seats AFTER INSERT OR UPDATE OF status ON bookings
        FOR EACH ROW EXECUTE FUNCTION count_seats();
      CREATE FUNCTION refuse_booking_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'seats, price and departure of a booking stay'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_terms_stay';
        END $$;
      CREATE TRIGGER bookings_terms BEFORE UPDATE ON bookings FOR EACH ROW
        WHEN ((NEW.seats, NEW.total_minor, NEW.departure_id) IS DISTINCT FROM (OLD.seats, OLD.total_minor, OLD.departure_id))
        EXECUTE FUNCTION refuse_booking_change();

      CREATE TABLE booking_lines (
        id uuid CONSTRAINT booking_lines_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        booking_id uuid NOT NULL,
        unit text NOT NULL CONSTRAINT booking_lines_unit_known
          CHECK (unit IN ('ADULT', 'CHILD', 'INFANT', 'SENIOR', 'STUDENT')),
        quantity int NOT NULL CONSTRAINT booking_lines_quantity_range CHECK (quantity BETWEEN 1 AND 1000),
        pax_count int NOT NULL,
        unit_price_minor bigint NOT NULL,
        CONSTRAINT booking_lines_once UNIQUE (booking_id, unit),
        CONSTRAINT booking_lines_booking FOREIGN KEY (organisation_id, booking_id) REFERENCES bookings (organisation_id, id)
      );
      ${guard('booking_lines', { entity: 'TourBooking', key: 'booking_id', staff: 'INSERT', readers: ['travel_finance'] })}

      -- Checked at the end of the transaction: the lines are written behind their booking.
      CREATE FUNCTION check_booking_lines() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NOT EXISTS (SELECT FROM booking_lines WHERE booking_id = NEW.id
            HAVING sum(quantity * pax_count) = NEW.seats AND sum(quantity * unit_price_minor) = NEW.total_minor) THEN
            RAISE EXCEPTION 'the lines do not add up'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_lines_add_up';
          END IF;
          RETURN NULL;
        END $$;
      CREATE CONSTRAINT TRIGGER bookings_lines_add_up AFTER INSERT ON bookings DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION check_booking_lines();

      CREATE TABLE booking_contacts (
        booking_id uuid CONSTRAINT booking_contacts_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        name text NOT NULL CONSTRAINT booking_contacts_name_given CHECK (length(btrim(name)) BETWEEN 1 AND 60),
        phone text NOT NULL CONSTRAINT booking_contacts_phone_form CHECK (phone ~ '^[0-9+() -]{3,20}$'),
        CONSTRAINT booking_contacts_booking FOREIGN KEY (organisation_id, booking_id) REFERENCES bookings (organisation_id, id)
      );
      ${guard('booking_contacts', { entity: 'TourBooking', key: 'booking_id', staff: 'INSERT, DELETE', hidden: ['name', 'phone'] })}

      CREATE TABLE travellers (
        id uuid CONSTRAINT travellers_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        booking_id uuid NOT NULL,
        position int NOT NULL,
        unit text NOT NULL CONSTRAINT travellers_unit_known CHECK (unit IN ('ADULT', 'CHILD', 'INFANT', 'SENIOR', 'STUDENT')),
        CONSTRAINT travellers_once UNIQUE (booking_id, position),
        CONSTRAINT travellers_in_organisation UNIQUE (organisation_id, id),
        CONSTRAINT travellers_booking FOREIGN KEY (organisation_id, booking_id) REFERENCES bookings (organisation_id, id)
      );
      ${guard('travellers', { entity: 'TourBooking', key: 'booking_id', staff: 'INSERT, DELETE' })}

      CREATE TABLE traveller_identities (
        traveller_id uuid CONSTRAINT traveller_identities_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        name text NOT NULL CONSTRAINT traveller_identities_name_given CHECK (length(btrim(name)) BETWEEN 1 AND 60),
        document_kind text NOT NULL CONSTRAINT traveller_identities_kind_known
          CHECK (document_kind IN ('RESIDENT_ID', 'PASSPORT', 'HK_MACAU_PERMIT')),
        document_number text NOT NULL CONSTRAINT traveller_identities_number_form CHECK (document_number ~ '^[A-Z0-9()]{5,20}$'),
        born_on date NOT NULL,
        CONSTRAINT traveller_identities_traveller FOREIGN KEY (organisation_id, traveller_id)
          REFERENCES travellers (organisation_id, id) ON DELETE CASCADE
      );
      ${guard('traveller_identities', {
        entity: 'Traveller',
        key: 'traveller_id',
        staff: 'INSERT, DELETE',
        hidden: ['name', 'document_number', 'born_on'],
      })}

      -- Sums for those who may not read bookings one by one: seats of holds that ran out and nobody has cleared away,
      CREATE FUNCTION lapsed_seats(departure_ids uuid[]) RETURNS TABLE (id uuid, seats int)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
          SELECT departure_id, sum(seats)::int FROM bookings
          WHERE departure_id = ANY (departure_ids) AND status = 'ON_HOLD' AND hold_expires_at <= now() GROUP BY 1
        $$;
      -- and what headquarters adds up. A view reads as its owner.
      CREATE VIEW booking_sums AS
        SELECT organisation_id, departure_id, status, seats, paid_minor, refunded_minor, compensation_minor,
          source_article_id, source_event_id, is_synthetic FROM bookings;
      GRANT SELECT ON booking_sums TO travel_headquarters, travel_finance;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW booking_sums;
      DROP TABLE traveller_identities, travellers, booking_contacts, booking_lines, bookings;
      DROP FUNCTION lapsed_seats, check_booking_lines, refuse_booking_change, count_seats;
    `);
  }
}
