import { statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const departureSteps = [
  '>PLANNED',
  'PLANNED>OPEN',
  'PLANNED>CANCELLED',
  'OPEN>GUARANTEED',
  'OPEN>CLOSED',
  'OPEN>CANCELLED',
  'GUARANTEED>CLOSED',
  'GUARANTEED>CANCELLED',
  'CLOSED>DEPARTED',
  'CLOSED>CANCELLED',
  'DEPARTED>COMPLETED',
  'COMPLETED>SETTLED',
];
const waysBack = [
  'CLOSED>OPEN',
  'CLOSED>GUARANTEED',
  'CANCELLED>SETTLED',
  'SETTLED>COMPLETED',
  'SETTLED>CANCELLED',
];

/** The steps of a departure anew. */
const steps = (some: readonly string[]): string => `
  DROP TRIGGER departures_first_status ON departures;
  DROP TRIGGER departures_next_status ON departures;
  ${statusStepsSql('departures', some, 'NOT NEW.is_synthetic')}`;

const today = "(now() AT TIME ZONE 'Asia/Shanghai')::date";

/**
 * What a cancelled departure came to is added up as well, a settlement can be opened again, and what was promised, or
 * can not be, is held here: a guaranteed departure does not fall to too few travellers, nobody is paid before the order,
 * and nobody travels who is not born.
 */
export class SettleWhatWasCancelled1764000007000 implements MigrationInterface {
  readonly name = 'SettleWhatWasCancelled1764000007000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${steps([...departureSteps, ...waysBack])}
      ALTER TABLE departures
        ADD COLUMN guaranteed_at timestamptz(3),
        DROP CONSTRAINT departures_cancelled_says_why,
        ADD CONSTRAINT departures_cancelled_says_why CHECK ((cancel_reason IS NULL) = (cancelled_on IS NULL)
          AND (status <> 'CANCELLED' OR cancel_reason IS NOT NULL)
          AND (cancel_reason IS NULL OR status IN ('CANCELLED', 'SETTLED'))),
        DROP CONSTRAINT departures_opened,
        ADD CONSTRAINT departures_opened CHECK (status IN ('PLANNED', 'CANCELLED') OR cancelled_on IS NOT NULL OR opened_at IS NOT NULL),
        DROP CONSTRAINT departures_cancel_notice,
        ADD CONSTRAINT departures_cancel_notice CHECK (cancelled_on IS NULL OR is_breach OR cancelled_bookings = 0
          OR cancel_reason = 'FORCE_MAJEURE'
          OR departs_on - cancelled_on >= CASE WHEN scope IN ('DOMESTIC', 'INBOUND') THEN 7 ELSE 30 END),
        ADD CONSTRAINT departures_guarantee_kept CHECK (guaranteed_at IS NULL OR cancel_reason IS DISTINCT FROM 'UNDER_ENROLMENT'),
        DROP CONSTRAINT departures_one_guide,
        ADD CONSTRAINT departures_one_guide EXCLUDE USING gist
          (guide_id WITH =, daterange(departs_on, returns_on, '[]') WITH &&)
          WHERE (guide_id IS NOT NULL AND cancelled_on IS NULL);
      UPDATE departures SET guaranteed_at = updated_at WHERE status = 'GUARANTEED';
      -- The promise is made with the status, whoever sets it, and is not taken back.
      CREATE FUNCTION keep_guarantee() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          NEW.guaranteed_at := coalesce(OLD.guaranteed_at, now());
          RETURN NEW;
        END $$;
      CREATE TRIGGER departures_guarantee BEFORE UPDATE ON departures FOR EACH ROW
        WHEN (NEW.status = 'GUARANTEED' OR (OLD.guaranteed_at IS NOT NULL AND NEW.guaranteed_at IS DISTINCT FROM OLD.guaranteed_at))
        EXECUTE FUNCTION keep_guarantee();

      ALTER TABLE departure_settlements
        ADD COLUMN reopened_at timestamptz(3),
        ADD COLUMN reopen_reason text CONSTRAINT departure_settlements_reason_short CHECK (length(btrim(reopen_reason)) BETWEEN 1 AND 500),
        ADD CONSTRAINT departure_settlements_reopened CHECK ((reopened_at IS NULL) = (reopen_reason IS NULL)),
        DROP CONSTRAINT departure_settlements_once;
      CREATE UNIQUE INDEX departure_settlements_once ON departure_settlements (departure_id) WHERE reopened_at IS NULL;
      GRANT UPDATE (reopened_at, reopen_reason) ON departure_settlements TO travel_staff;

      ALTER TABLE supplier_services
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD COLUMN created_at timestamptz(3) NOT NULL DEFAULT now(),
        ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT now(),
        ADD COLUMN ordered_on date,
        ADD COLUMN cancelled_on date,
        -- Of the last change, cancellation or payment taken back.
        ADD COLUMN reason text CONSTRAINT supplier_services_reason_short CHECK (length(btrim(reason)) BETWEEN 1 AND 500);
      UPDATE supplier_services SET ordered_on = coalesce(paid_on, ${today});
      ALTER TABLE supplier_services
        ALTER COLUMN ordered_on SET NOT NULL,
        ALTER COLUMN ordered_on SET DEFAULT ${today},
        ADD CONSTRAINT supplier_services_paid_after_order CHECK (paid_on >= ordered_on),
        ADD CONSTRAINT supplier_services_cancelled_after_order CHECK (cancelled_on >= ordered_on);

      -- How many of a kind one companion takes along.
      ALTER TABLE departure_units ADD COLUMN per_companion int CONSTRAINT departure_units_companion_range CHECK (per_companion BETWEEN 1 AND 20);
      UPDATE departure_units SET per_companion = CASE pax_count WHEN 0 THEN 1 ELSE 4 END WHERE cardinality(accompanied_by) > 0;
      ALTER TABLE departure_units ADD CONSTRAINT departure_units_companions CHECK ((per_companion IS NOT NULL) = (cardinality(accompanied_by) > 0));

      ALTER TABLE traveller_identities
        ADD COLUMN document_expires_on date,
        DROP CONSTRAINT traveller_identities_kind_known,
        ADD CONSTRAINT traveller_identities_kind_known CHECK (document_kind IN ('RESIDENT_ID', 'HOUSEHOLD_REGISTER', 'PASSPORT',
          'HK_MACAU_PERMIT', 'HOME_RETURN_PERMIT', 'TAIWAN_COMPATRIOT_PERMIT', 'TAIWAN_PERMIT'));
      CREATE FUNCTION check_birth() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF NEW.born_on > ${today} THEN
            RAISE EXCEPTION 'nobody is born in the future'
              USING ERRCODE = 'check_violation', CONSTRAINT = 'traveller_identities_born';
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER traveller_identities_born BEFORE INSERT OR UPDATE OF born_on ON traveller_identities
        FOR EACH ROW EXECUTE FUNCTION check_birth();

      ALTER TABLE tours DROP CONSTRAINT tours_scope_known,
        ADD CONSTRAINT tours_scope_known CHECK (scope IN ('DOMESTIC', 'INBOUND', 'OUTBOUND', 'HK_MACAU', 'TAIWAN'));
      ALTER TABLE travel_agencies DROP CONSTRAINT travel_agencies_scopes_known,
        ADD CONSTRAINT travel_agencies_scopes_known
          CHECK (scopes <@ ARRAY['DOMESTIC', 'INBOUND', 'OUTBOUND', 'HK_MACAU', 'TAIWAN'] AND cardinality(scopes) > 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE travel_agencies DROP CONSTRAINT travel_agencies_scopes_known,
        ADD CONSTRAINT travel_agencies_scopes_known
          CHECK (scopes <@ ARRAY['DOMESTIC', 'OUTBOUND', 'HK_MACAU'] AND cardinality(scopes) > 0) NOT VALID;
      ALTER TABLE tours DROP CONSTRAINT tours_scope_known,
        ADD CONSTRAINT tours_scope_known CHECK (scope IN ('DOMESTIC', 'OUTBOUND', 'HK_MACAU')) NOT VALID;
      DROP TRIGGER traveller_identities_born ON traveller_identities;
      DROP FUNCTION check_birth;
      ALTER TABLE traveller_identities DROP COLUMN document_expires_on, DROP CONSTRAINT traveller_identities_kind_known,
        ADD CONSTRAINT traveller_identities_kind_known CHECK (document_kind IN ('RESIDENT_ID', 'PASSPORT', 'HK_MACAU_PERMIT')) NOT VALID;
      ALTER TABLE departure_units DROP CONSTRAINT departure_units_companions, DROP COLUMN per_companion;
      ALTER TABLE supplier_services DROP COLUMN version, DROP COLUMN created_at, DROP COLUMN updated_at, DROP COLUMN ordered_on,
        DROP COLUMN cancelled_on, DROP COLUMN reason;
      REVOKE UPDATE (reopened_at, reopen_reason) ON departure_settlements FROM travel_staff;
      DROP INDEX departure_settlements_once;
      DELETE FROM departure_settlements WHERE reopened_at IS NOT NULL;
      ALTER TABLE departure_settlements DROP COLUMN reopened_at, DROP COLUMN reopen_reason,
        ADD CONSTRAINT departure_settlements_once UNIQUE (departure_id);
      DROP TRIGGER departures_guarantee ON departures;
      DROP FUNCTION keep_guarantee;
      ALTER TABLE departures DROP COLUMN guaranteed_at, DROP CONSTRAINT departures_cancelled_says_why, DROP CONSTRAINT departures_opened,
        DROP CONSTRAINT departures_cancel_notice, DROP CONSTRAINT departures_one_guide,
        ADD CONSTRAINT departures_opened CHECK (status IN ('PLANNED', 'CANCELLED') OR opened_at IS NOT NULL) NOT VALID,
        ADD CONSTRAINT departures_cancelled_says_why CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL)
          AND (status = 'CANCELLED') = (cancelled_on IS NOT NULL)) NOT VALID,
        ADD CONSTRAINT departures_cancel_notice CHECK (status <> 'CANCELLED' OR is_breach OR cancelled_bookings = 0
          OR cancel_reason = 'FORCE_MAJEURE'
          OR departs_on - cancelled_on >= CASE scope WHEN 'DOMESTIC' THEN 7 ELSE 30 END) NOT VALID,
        ADD CONSTRAINT departures_one_guide EXCLUDE USING gist
          (guide_id WITH =, daterange(departs_on, returns_on, '[]') WITH &&)
          WHERE (guide_id IS NOT NULL AND status <> 'CANCELLED');
      ${steps(departureSteps)}
    `);
  }
}
