import { companyEntriesForAskersSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { books as formerBooks } from './1764000041000-correct-supplier-costs.ts';
import { asOwner, guard } from './guard-table.ts';

const local = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Shanghai')::date`;
const today = local('now()');

/** What the company may keep of a booking, in fen. */
const keeps = (b: string): string =>
  `CASE WHEN ${b}status IN ('ON_HOLD', 'CONFIRMED', 'COMPLETED') THEN ${b}total_minor WHEN ${b}status = 'CANCELLED' THEN ${b}fee_minor ELSE 0 END`;
const revenue = (b: string): string =>
  `CASE WHEN ${b}status IN ('CONFIRMED', 'COMPLETED') THEN ${b}total_minor ELSE ${b}fee_minor END - ${b}compensation_minor`;

const [reported, , , , cost, corrections] = formerBooks.selects;
export const books = {
  roles: formerBooks.roles,
  selects: [
    reported,
    `SELECT b.organisation_id, coalesce(d.cancelled_on, d.departs_on), ${revenue('b.')}, 0, 0, 0
     FROM departures d JOIN bookings b ON b.departure_id = d.id
     WHERE (d.status IN ('DEPARTED', 'COMPLETED', 'SETTLED') OR d.cancelled_on IS NOT NULL)`,
    `SELECT organisation_id, ${local('confirmed_at')}, 0, total_minor, 0, 0 FROM bookings WHERE confirmed_at IS NOT NULL`,
    `SELECT organisation_id, cancelled_on, 0, fee_minor - total_minor, 0, 0
     FROM bookings WHERE cancelled_on IS NOT NULL AND confirmed_at IS NOT NULL`,
    'SELECT organisation_id, received_on, 0, 0, amount_minor, 0 FROM booking_receipts',
    cost,
    corrections,
  ],
} as const;

const sums = (columns: string): string => `
  CREATE OR REPLACE VIEW booking_sums AS
    SELECT organisation_id, departure_id, status, seats, paid_minor, refunded_minor, compensation_minor,
      source_article_id, source_event_id, is_synthetic${columns} FROM bookings;`;

const lapsedSeats = (condition: string): string => `
  CREATE OR REPLACE FUNCTION lapsed_seats(departure_ids uuid[]) RETURNS TABLE (id uuid, seats int)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
      SELECT departure_id, sum(seats)::int FROM bookings
      WHERE departure_id = ANY (departure_ids) AND status = 'ON_HOLD' AND hold_expires_at <= now() ${condition} GROUP BY 1
    $$;`;

/**
 * A booking is paid in parts, by the terms of its tour: each sum that comes or goes is an entry of its own, which is never
 * changed. What the company may keep is the total while the booking stands, and the fee once it is cancelled; what was paid
 * beyond that goes back. What went back stays so: where more is kept later, or a payment did not arrive, it is owed again.
 * So at every moment paid + owed = kept + given back + still to be given back.
 */
export class KeepReceipts1764000042000 implements MigrationInterface {
  readonly name = 'KeepReceipts1764000042000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tours
        ADD deposit_percent int NOT NULL DEFAULT 100 CONSTRAINT tours_deposit_range CHECK (deposit_percent BETWEEN 1 AND 100),
        ADD balance_due_days int NOT NULL DEFAULT 0 CONSTRAINT tours_balance_range CHECK (balance_due_days BETWEEN 0 AND 365),
        ADD is_confirmed_by_deposit boolean NOT NULL DEFAULT false;

      ALTER TABLE bookings
        ADD deposit_minor bigint NOT NULL DEFAULT 0,
        ADD balance_due_on date NOT NULL DEFAULT ${today},
        ADD is_confirmed_by_deposit boolean NOT NULL DEFAULT false,
        ADD returned_minor bigint NOT NULL DEFAULT 0,
        ADD compensated_minor bigint NOT NULL DEFAULT 0,
        DROP CONSTRAINT bookings_paid_in_full,
        DROP CONSTRAINT bookings_refund_adds_up,
        DROP CONSTRAINT bookings_compensation;

      CREATE TABLE booking_receipts (
        id uuid CONSTRAINT booking_receipts_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        booking_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT booking_receipts_kind CHECK (kind IN ('DEPOSIT', 'BALANCE', 'REFUND', 'COMPENSATION')),
        amount_minor bigint NOT NULL,
        received_on date NOT NULL,
        method text CONSTRAINT booking_receipts_method CHECK (method IN ('CASH', 'CARD', 'BANK_TRANSFER', 'CHEQUE', 'ONLINE')),
        reference text CONSTRAINT booking_receipts_reference CHECK (length(reference) BETWEEN 1 AND 100),
        reverses_id uuid CONSTRAINT booking_receipts_reversed_once UNIQUE REFERENCES booking_receipts,
        reason text CONSTRAINT booking_receipts_reason CHECK (length(btrim(reason)) BETWEEN 3 AND 500),
        recorded_by text NOT NULL DEFAULT coalesce(viewer_subject(), ''),
        recorded_at timestamptz(3) NOT NULL DEFAULT now(),
        -- What comes is above zero, what goes below; a reversal the other way round.
        CONSTRAINT booking_receipts_amount CHECK (amount_minor <> 0
          AND ((kind IN ('DEPOSIT', 'BALANCE')) = (reverses_id IS NULL)) = (amount_minor > 0)),
        CONSTRAINT booking_receipts_reversal CHECK ((reverses_id IS NULL) = (reason IS NULL)),
        CONSTRAINT booking_receipts_booking FOREIGN KEY (organisation_id, booking_id) REFERENCES bookings (organisation_id, id)
      );
      CREATE INDEX booking_receipts_by_booking ON booking_receipts (booking_id, recorded_at, id);
      CREATE INDEX booking_receipts_by_day ON booking_receipts (received_on DESC, id DESC);
      CREATE INDEX booking_receipts_by_own_day ON booking_receipts (organisation_id, received_on DESC, id DESC);
      ${asOwner(
        ['bookings', 'departures'],
        `UPDATE bookings b SET deposit_minor = total_minor, balance_due_on = departs_on, returned_minor = refunded_minor,
           compensated_minor = compensation_minor FROM departures d WHERE d.id = b.departure_id;
         INSERT INTO booking_receipts (id, organisation_id, booking_id, kind, amount_minor, received_on, recorded_by, recorded_at)
         SELECT gen_random_uuid(), organisation_id, id, 'BALANCE', paid_minor, ${local('confirmed_at')}, '', confirmed_at
           FROM bookings WHERE paid_minor > 0
         UNION ALL SELECT gen_random_uuid(), organisation_id, id, 'REFUND', -refunded_minor, cancelled_on, '', updated_at
           FROM bookings WHERE refunded_minor > 0
         UNION ALL SELECT gen_random_uuid(), organisation_id, id, 'COMPENSATION', -compensation_minor, cancelled_on, '', updated_at
           FROM bookings WHERE compensation_minor > 0;`,
      )}
      ${guard('booking_receipts', { entity: 'TourBooking', key: 'booking_id', staff: 'INSERT', readers: ['travel_finance'] })}
      CREATE POLICY booking_receipts_books ON booking_receipts FOR SELECT TO CURRENT_USER USING (true);
      CREATE TRIGGER booking_receipts_open BEFORE INSERT OR DELETE ON booking_receipts
        FOR EACH ROW EXECUTE FUNCTION keep_closed_month('received_on');

      ALTER TABLE bookings
        ADD CONSTRAINT bookings_refund_adds_up CHECK (fee_minor >= 0 AND (status = 'CANCELLED' OR fee_minor = 0)
          AND refunded_minor = greatest(paid_minor - ${keeps('')}, returned_minor)),
        ADD CONSTRAINT bookings_paid CHECK (paid_minor >= 0 AND (status <> 'EXPIRED' OR paid_minor = 0)),
        ADD CONSTRAINT bookings_returned CHECK (returned_minor BETWEEN 0 AND refunded_minor
          AND compensated_minor BETWEEN 0 AND compensation_minor),
        ADD CONSTRAINT bookings_compensation CHECK (compensation_minor BETWEEN 0 AND
          CASE WHEN cancelled_by = 'COMPANY' THEN total_minor ELSE 0 END),
        ADD CONSTRAINT bookings_deposit CHECK (deposit_minor BETWEEN 0 AND total_minor);
      -- What is owed by travellers, by the day on which it was due; and what is owed to them.
      CREATE INDEX bookings_by_balance_due ON bookings (balance_due_on, id);
      CREATE INDEX bookings_by_own_balance_due ON bookings (organisation_id, balance_due_on, id);
      CREATE INDEX bookings_owing ON bookings (organisation_id, balance_due_on, id)
        WHERE status IN ('ON_HOLD', 'CONFIRMED', 'COMPLETED') AND paid_minor - returned_minor < total_minor;
      CREATE INDEX bookings_refundable ON bookings (organisation_id, created_at DESC, id DESC)
        WHERE returned_minor + compensated_minor < refunded_minor + compensation_minor;

      CREATE FUNCTION count_refund() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.refunded_minor := greatest(NEW.paid_minor - ${keeps('NEW.')}, NEW.returned_minor);
          RETURN NEW;
        END $$;
      CREATE TRIGGER bookings_refund BEFORE INSERT OR UPDATE OF paid_minor, returned_minor, status, total_minor, fee_minor ON bookings
        FOR EACH ROW EXECUTE FUNCTION count_refund();
      CREATE FUNCTION check_terms_paid() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'less is paid than the terms ask for' USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_paid_by_terms';
        END $$;
      CREATE TRIGGER bookings_paid_by_terms BEFORE UPDATE OF status ON bookings FOR EACH ROW
        WHEN (NEW.status = 'CONFIRMED' AND OLD.status = 'ON_HOLD' AND
          NEW.paid_minor < CASE WHEN NEW.is_confirmed_by_deposit THEN NEW.deposit_minor ELSE NEW.total_minor END)
        EXECUTE FUNCTION check_terms_paid();

      CREATE FUNCTION count_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
        DECLARE
          b bookings;
          reversed booking_receipts;
        BEGIN
          SELECT * INTO b FROM bookings WHERE id = NEW.booking_id FOR NO KEY UPDATE;
          SELECT * INTO reversed FROM booking_receipts WHERE id = NEW.reverses_id;
          IF NEW.received_on > ${today} OR NEW.received_on < (CASE
            WHEN NEW.reverses_id IS NOT NULL THEN reversed.received_on
            WHEN NEW.kind IN ('REFUND', 'COMPENSATION') AND b.cancelled_on IS NOT NULL THEN b.cancelled_on
            ELSE ${local('b.created_at')} END)
          THEN RAISE EXCEPTION 'no day for it' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_receipts_in_time';
          ELSIF NEW.reverses_id IS NOT NULL AND (reversed.reverses_id IS NOT NULL OR reversed.kind <> NEW.kind
            OR reversed.booking_id <> NEW.booking_id OR reversed.amount_minor <> -NEW.amount_minor)
          THEN RAISE EXCEPTION 'not whole' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_receipts_reversed_whole';
          END IF;
          SELECT coalesce(sum(amount_minor) FILTER (WHERE kind IN ('DEPOSIT', 'BALANCE')), 0),
            coalesce(-sum(amount_minor) FILTER (WHERE kind = 'REFUND'), 0),
            coalesce(-sum(amount_minor) FILTER (WHERE kind = 'COMPENSATION'), 0)
          INTO b.paid_minor, b.returned_minor, b.compensated_minor FROM booking_receipts WHERE booking_id = NEW.booking_id;
          IF NEW.kind IN ('DEPOSIT', 'BALANCE') AND NEW.reverses_id IS NULL THEN
            IF b.paid_minor - b.returned_minor > b.total_minor
            THEN RAISE EXCEPTION 'too much' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_receipts_within_total';
            ELSIF b.status = 'ON_HOLD' AND b.paid_minor < b.deposit_minor
            THEN RAISE EXCEPTION 'too little' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_receipts_cover_deposit';
            END IF;
          ELSIF NEW.kind = 'REFUND' AND NEW.reverses_id IS NULL AND b.returned_minor > b.refunded_minor
          THEN RAISE EXCEPTION 'more than is due' USING ERRCODE = 'check_violation', CONSTRAINT = 'bookings_returned';
          END IF;
          UPDATE bookings SET paid_minor = b.paid_minor, returned_minor = b.returned_minor, compensated_minor = b.compensated_minor
            WHERE id = NEW.booking_id;
          RETURN NULL;
        END $$;
      CREATE TRIGGER booking_receipts_count AFTER INSERT ON booking_receipts FOR EACH ROW EXECUTE FUNCTION count_receipt();

      -- The former release, and what is made up, write the sum alone; at depth 1 the receipts themselves do.
      CREATE FUNCTION note_payment() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          INSERT INTO booking_receipts (id, organisation_id, booking_id, kind, amount_minor, received_on)
          VALUES (gen_random_uuid(), NEW.organisation_id, NEW.id, 'BALANCE', NEW.paid_minor, coalesce(${local('NEW.confirmed_at')}, ${today}));
          RETURN NULL;
        END $$;
      CREATE TRIGGER bookings_new_payment AFTER INSERT ON bookings FOR EACH ROW
        WHEN (NEW.paid_minor > 0) EXECUTE FUNCTION note_payment();
      CREATE TRIGGER bookings_whole_payment AFTER UPDATE OF paid_minor ON bookings FOR EACH ROW
        WHEN (OLD.paid_minor = 0 AND NEW.paid_minor > 0 AND pg_trigger_depth() = 0) EXECUTE FUNCTION note_payment();

      -- The former release ends every hold that ran out; one with a deposit stays, and must not stop its departure's others.
      CREATE FUNCTION keep_paid_hold() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
      CREATE TRIGGER bookings_keep_paid_hold BEFORE UPDATE OF status ON bookings FOR EACH ROW
        WHEN (OLD.status = 'ON_HOLD' AND NEW.status = 'EXPIRED' AND OLD.paid_minor > 0) EXECUTE FUNCTION keep_paid_hold();

      ${lapsedSeats('AND paid_minor = 0')}
      ${sums(', total_minor, fee_minor')}
      ${companyEntriesForAskersSql(books, 'travel_reader')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${companyEntriesForAskersSql(formerBooks, 'travel_reader')}
      DROP VIEW booking_sums;
      ${sums('')}
      GRANT SELECT ON booking_sums TO travel_headquarters, travel_finance;
      ${lapsedSeats('')}
      DROP TABLE booking_receipts;
      DROP FUNCTION note_payment, count_refund, check_terms_paid, keep_paid_hold CASCADE;
      DROP FUNCTION count_receipt;
      ALTER TABLE bookings DROP CONSTRAINT bookings_refund_adds_up, DROP CONSTRAINT bookings_paid, DROP CONSTRAINT bookings_compensation,
        DROP deposit_minor, DROP balance_due_on, DROP is_confirmed_by_deposit, DROP returned_minor, DROP compensated_minor,
        ADD CONSTRAINT bookings_paid_in_full CHECK (paid_minor = CASE WHEN confirmed_at IS NULL THEN 0 ELSE total_minor END) NOT VALID,
        ADD CONSTRAINT bookings_refund_adds_up CHECK (refunded_minor >= 0 AND fee_minor >= 0
          AND refunded_minor + fee_minor = CASE WHEN status = 'CANCELLED' THEN paid_minor ELSE 0 END) NOT VALID,
        ADD CONSTRAINT bookings_compensation CHECK (compensation_minor BETWEEN 0 AND
          CASE WHEN cancelled_by = 'COMPANY' THEN paid_minor ELSE 0 END) NOT VALID;
      ALTER TABLE tours DROP deposit_percent, DROP balance_due_days, DROP is_confirmed_by_deposit;
    `);
  }
}
