import { companyEntriesForAskersSql, statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books as formerBooks } from './1764000042000-keep-receipts.ts';
import { guard } from './guard-table.ts';

const today = "(now() AT TIME ZONE 'Asia/Shanghai')::date";

const [reported, accrued, contracted, ...others] = formerBooks.selects;
export const books = {
  roles: formerBooks.roles,
  selects: [
    reported,
    accrued,
    contracted.replace('total_minor', 'total_minor - amended_minor'),
    'SELECT organisation_id, amended_on, 0, total_after - total_before, 0, 0 FROM booking_amendments',
    ...others,
  ],
} as const;

const formerSteps = [
  '>ON_HOLD',
  'ON_HOLD>CONFIRMED',
  'ON_HOLD>CANCELLED',
  'ON_HOLD>EXPIRED',
  'CONFIRMED>COMPLETED',
  'CONFIRMED>CANCELLED',
];
const waitingSteps = ['>WAITING', 'WAITING>ON_HOLD', 'WAITING>CANCELLED', 'WAITING>EXPIRED'];

/** The steps of a booking anew, and the statuses that there are. */
const steps = (some: readonly string[], ...waiting: string[]): string => `
  DROP TRIGGER bookings_first_status ON bookings;
  DROP TRIGGER bookings_next_status ON bookings;
  ${statusStepsSql('bookings', some, 'NOT NEW.is_synthetic')}
  ALTER TABLE bookings DROP CONSTRAINT bookings_status_known, DROP CONSTRAINT bookings_not_confirmed,
    ADD CONSTRAINT bookings_status_known CHECK (status IN (${['ON_HOLD', 'CONFIRMED', 'COMPLETED', 'CANCELLED', 'EXPIRED', ...waiting].map((one) => `'${one}'`).join(', ')})),
    ADD CONSTRAINT bookings_not_confirmed CHECK (status NOT IN (${['ON_HOLD', 'EXPIRED', ...waiting].map((one) => `'${one}'`).join(', ')}) OR confirmed_at IS NULL);`;

const linesAddUp = (total: string): string => `
  CREATE OR REPLACE FUNCTION check_booking_lines() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM booking_lines WHERE booking_id = NEW.id
        HAVING sum(quantity * pax_count) = NEW.seats AND sum(quantity * unit_price_minor) = ${total}) THEN
        RAISE EXCEPTION 'the lines do not add up'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_lines_add_up';
      END IF;
      RETURN NULL;
    END $$;`;

const seatsOf = (which: 'OLD' | 'NEW'): string =>
  `CASE WHEN ${which}.status = ANY (live) THEN ${which}.seats ELSE 0 END`;

/**
 * Under contract a party moves to another date of the tours, or somebody leaves it: each is an entry that changes the
 * booking and is never changed itself, and its difference counts in the books on its own day. Who finds no seats waits in
 * order, as a booking that takes none.
 */
export class AmendBookings1764000043000 implements MigrationInterface {
  readonly name = 'AmendBookings1764000043000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bookings
        -- By how much the total was changed under contract, and what was taken for that, which is a part of the total.
        ADD amended_minor bigint NOT NULL DEFAULT 0,
        ADD change_fee_minor bigint NOT NULL DEFAULT 0 CONSTRAINT bookings_change_fee CHECK (change_fee_minor >= 0);
      CREATE TABLE booking_amendments (
        id uuid CONSTRAINT booking_amendments_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        booking_id uuid NOT NULL,
        from_departure_id uuid NOT NULL,
        to_departure_id uuid NOT NULL,
        seats_before int NOT NULL,
        seats_after int NOT NULL,
        total_before bigint NOT NULL,
        total_after bigint NOT NULL CONSTRAINT booking_amendments_total CHECK (total_after >= 0),
        fee_minor bigint NOT NULL CONSTRAINT booking_amendments_fee CHECK (fee_minor >= 0),
        amended_on date NOT NULL,
        reason text NOT NULL CONSTRAINT booking_amendments_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT booking_amendments_booking FOREIGN KEY (organisation_id, booking_id) REFERENCES bookings (organisation_id, id),
        CONSTRAINT booking_amendments_departure FOREIGN KEY (organisation_id, to_departure_id) REFERENCES departures (organisation_id, id)
      );
      CREATE INDEX booking_amendments_by_booking ON booking_amendments (booking_id, recorded_at, id);
      CREATE INDEX booking_amendments_by_day ON booking_amendments (organisation_id, amended_on);
      ${guard('booking_amendments', { entity: 'TourBooking', key: 'booking_id', staff: 'INSERT', readers: ['travel_finance'] })}
      CREATE POLICY booking_amendments_books ON booking_amendments FOR SELECT TO CURRENT_USER USING (true);
      GRANT DELETE ON booking_lines TO travel_staff;

      -- Under the departures' locks, which whoever enters an amendment has taken.
      CREATE FUNCTION amend_booking() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE b bookings;
        BEGIN
          SELECT * INTO b FROM bookings WHERE id = NEW.booking_id FOR UPDATE;
          NEW.from_departure_id := b.departure_id;
          NEW.seats_before := b.seats;
          NEW.total_before := b.total_minor;
          NEW.amended_on := ${today};
          IF b.status <> 'CONFIRMED' OR EXISTS (SELECT FROM departures WHERE id IN (b.departure_id, NEW.to_departure_id)
            AND (status NOT IN ('OPEN', 'GUARANTEED', 'CLOSED') OR departs_on <= ${today}))
          THEN RAISE EXCEPTION 'no contract before its departure' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_amendments_under_contract';
          END IF;
          UPDATE bookings SET departure_id = NEW.to_departure_id, seats = NEW.seats_after, total_minor = NEW.total_after,
            deposit_minor = least(deposit_minor, NEW.total_after),
            amended_minor = amended_minor + NEW.total_after - NEW.total_before, change_fee_minor = change_fee_minor + NEW.fee_minor
            WHERE id = NEW.booking_id;
          RETURN NEW;
        END $$;
      CREATE TRIGGER booking_amendments_apply BEFORE INSERT ON booking_amendments FOR EACH ROW EXECUTE FUNCTION amend_booking();
      -- Depth 1 is the statement itself, 2 the trigger of an amendment.
      CREATE OR REPLACE FUNCTION refuse_booking_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF pg_trigger_depth() < 2 THEN
            RAISE EXCEPTION 'seats, price and departure of a booking stay'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_terms_stay';
          END IF;
          RETURN NEW;
        END $$;
      DROP TRIGGER bookings_terms ON bookings;
      CREATE TRIGGER bookings_terms BEFORE UPDATE ON bookings FOR EACH ROW
        WHEN ((NEW.seats, NEW.total_minor, NEW.departure_id, NEW.amended_minor, NEW.change_fee_minor)
          IS DISTINCT FROM (OLD.seats, OLD.total_minor, OLD.departure_id, OLD.amended_minor, OLD.change_fee_minor))
        EXECUTE FUNCTION refuse_booking_change();
      ${linesAddUp('NEW.total_minor - NEW.change_fee_minor')}
      CREATE CONSTRAINT TRIGGER bookings_amended_lines_add_up AFTER UPDATE OF amended_minor ON bookings DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION check_booking_lines();

      CREATE OR REPLACE FUNCTION count_seats() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          live text[] := ARRAY['ON_HOLD', 'CONFIRMED', 'COMPLETED'];
          before int := 0;
          after int := ${seatsOf('NEW')};
        BEGIN
          IF TG_OP = 'UPDATE' THEN
            before := ${seatsOf('OLD')};
            IF NEW.departure_id <> OLD.departure_id THEN
              UPDATE departures SET seats_taken = seats_taken - before WHERE id = OLD.departure_id;
              before := 0;
            END IF;
          END IF;
          IF after <> before THEN
            UPDATE departures SET seats_taken = seats_taken + after - before WHERE id = NEW.departure_id;
          END IF;
          RETURN NULL;
        END $$;
      DROP TRIGGER bookings_seats ON bookings;
      CREATE TRIGGER bookings_seats AFTER INSERT OR UPDATE OF status, seats, departure_id ON bookings
        FOR EACH ROW EXECUTE FUNCTION count_seats();

      ${steps([...formerSteps, ...waitingSteps], 'WAITING')}
      -- Of who has no seats nothing is kept, and so nothing is taken.
      ALTER TABLE bookings ADD CONSTRAINT bookings_waiting_unpaid CHECK (status <> 'WAITING' OR paid_minor = 0);
      CREATE INDEX bookings_waiting ON bookings (departure_id, created_at, id) WHERE status = 'WAITING';
      -- Seats go to the first of those who wait that they suffice for.
      CREATE FUNCTION keep_waiting_order() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE free int;
        BEGIN
          SELECT capacity - seats_taken INTO free FROM departures WHERE id = NEW.departure_id FOR UPDATE;
          IF EXISTS (SELECT FROM bookings earlier WHERE earlier.departure_id = NEW.departure_id AND earlier.status = 'WAITING'
            AND earlier.seats <= free AND earlier.id <> NEW.id
            AND (TG_OP = 'INSERT' OR OLD.status <> 'WAITING' OR (earlier.created_at, earlier.id) < (NEW.created_at, NEW.id)))
          THEN RAISE EXCEPTION 'somebody waits for these seats' USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_waiting_order';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER bookings_wait_first BEFORE INSERT ON bookings FOR EACH ROW
        WHEN (NEW.status = 'ON_HOLD' AND NOT NEW.is_synthetic) EXECUTE FUNCTION keep_waiting_order();
      CREATE TRIGGER bookings_wait_next BEFORE UPDATE OF status, departure_id ON bookings FOR EACH ROW
        WHEN (NEW.status = 'ON_HOLD' AND OLD.status = 'WAITING' OR NEW.departure_id <> OLD.departure_id)
        EXECUTE FUNCTION keep_waiting_order();
      ${companyEntriesForAskersSql(books, 'travel_reader')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyEntriesForAskersSql(formerBooks, 'travel_reader')}
      DROP FUNCTION keep_waiting_order CASCADE;
      DROP INDEX bookings_waiting;
      ${steps(formerSteps)}
      DROP TRIGGER bookings_seats ON bookings;
      CREATE TRIGGER bookings_seats AFTER INSERT OR UPDATE OF status ON bookings FOR EACH ROW EXECUTE FUNCTION count_seats();
      DROP TRIGGER bookings_amended_lines_add_up ON bookings;
      ${linesAddUp('NEW.total_minor')}
      DROP TRIGGER bookings_terms ON bookings;
      CREATE OR REPLACE FUNCTION refuse_booking_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'seats, price and departure of a booking stay'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_terms_stay';
        END $$;
      CREATE TRIGGER bookings_terms BEFORE UPDATE ON bookings FOR EACH ROW
        WHEN ((NEW.seats, NEW.total_minor, NEW.departure_id) IS DISTINCT FROM (OLD.seats, OLD.total_minor, OLD.departure_id))
        EXECUTE FUNCTION refuse_booking_change();
      DROP TABLE booking_amendments;
      DROP FUNCTION amend_booking;
      REVOKE DELETE ON booking_lines FROM travel_staff;
      ALTER TABLE bookings DROP CONSTRAINT bookings_waiting_unpaid, DROP amended_minor, DROP change_fee_minor;
    `);
  }
}
