import { auditSql, dropMasterDataSql, masterDataSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const things = {
  tours: {
    takenBy: [['departures', 'tour_id']],
    neededFor: `SELECT FROM departures WHERE tour_id = NEW.id AND status IN ('PLANNED', 'OPEN', 'GUARANTEED')`,
  },
  guides: {
    takenBy: [['departures', 'guide_id']],
    neededFor: `SELECT FROM departures WHERE guide_id = NEW.id AND status IN ('PLANNED', 'OPEN', 'GUARANTEED', 'CLOSED', 'DEPARTED')`,
  },
  suppliers: { takenBy: [['supplier_services', 'supplier_id']] },
} as const;

const auditOfContacts = (...hidden: string[]): string => `
  DROP TRIGGER booking_contacts_audit ON booking_contacts;
  ${auditSql('booking_contacts', 'TourBooking', 'booking_id', 'name', 'phone', ...hidden)}`;

/**
 * Tours, departures, guides and suppliers are amended, and retired. Whoever calls about a booking is found by the
 * telephone number, through a keyed hash beside it; the key is not here, so contacts of the former release have none
 * until `indexTourBookings` has run.
 */
export class AmendMasterData1764000012000 implements MigrationInterface {
  readonly name = 'AmendMasterData1764000012000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${Object.entries(things)
        .map(([table, uses]) => masterDataSql(table, uses))
        .join('')}
      -- A tour is not hidden either while it is on sale.
      CREATE TRIGGER tours_hide BEFORE UPDATE OF is_published ON tours
        FOR EACH ROW WHEN (OLD.is_published AND NOT NEW.is_published) EXECUTE FUNCTION tours_keep_needed();
      CREATE INDEX tours_retired ON tours (code, id) WHERE retired_at IS NOT NULL;

      ALTER TABLE departures ADD change_reason text
        CONSTRAINT departures_change_reason CHECK (length(btrim(change_reason)) BETWEEN 3 AND 500);
      GRANT UPDATE (price_minor) ON departure_units TO travel_staff;
      -- Who has booked was told how many it takes.
      CREATE FUNCTION keep_min_pax() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION 'the minimum group was told' USING ERRCODE = 'check_violation', CONSTRAINT = 'departures_min_pax_told';
        END $$;
      CREATE TRIGGER departures_min_pax BEFORE UPDATE OF min_pax ON departures
        FOR EACH ROW WHEN (OLD.opened_at IS NOT NULL AND NEW.min_pax > OLD.min_pax) EXECUTE FUNCTION keep_min_pax();

      ALTER TABLE booking_contacts ADD phone_hash bytea;
      GRANT UPDATE ON booking_contacts TO travel_staff;
      CREATE INDEX booking_contacts_by_phone ON booking_contacts (organisation_id, phone_hash);
      CREATE INDEX booking_contacts_without ON booking_contacts (organisation_id) WHERE phone_hash IS NULL;
      ${auditOfContacts('phone_hash')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${auditOfContacts()}
      REVOKE UPDATE ON booking_contacts FROM travel_staff;
      ALTER TABLE booking_contacts DROP phone_hash;
      DROP FUNCTION keep_min_pax CASCADE;
      REVOKE UPDATE (price_minor) ON departure_units FROM travel_staff;
      ALTER TABLE departures DROP change_reason;
      DROP INDEX tours_retired;
      ${Object.entries(things)
        .map(([table, uses]) => dropMasterDataSql(table, uses))
        .reverse()
        .join('')}
    `);
  }
}
