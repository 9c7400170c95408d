import { statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { businessColumns, guard, headquartersAndFinance } from './guard-table.ts';

export class CreateDepartures1764000003000 implements MigrationInterface {
  readonly name = 'CreateDepartures1764000003000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE guides (
        ${businessColumns('guides')},
        licence_number text NOT NULL CONSTRAINT guides_licence_form CHECK (licence_number ~ '^[A-Z0-9-]{4,30}$'),
        languages text[] NOT NULL CONSTRAINT guides_languages_given CHECK (cardinality(languages) BETWEEN 1 AND 10),
        CONSTRAINT guides_licence_unique UNIQUE (organisation_id, licence_number)
      );
      ${guard('guides', { entity: 'Guide', staff: 'INSERT, UPDATE' })}

      CREATE TABLE guide_contacts (
        guide_id uuid CONSTRAINT guide_contacts_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        name text NOT NULL CONSTRAINT guide_contacts_name_given CHECK (length(btrim(name)) BETWEEN 1 AND 60),
        phone text NOT NULL CONSTRAINT guide_contacts_phone_form CHECK (phone ~ '^[0-9+() -]{3,20}$'),
        CONSTRAINT guide_contacts_guide FOREIGN KEY (organisation_id, guide_id) REFERENCES guides (organisation_id, id)
      );
      ${guard('guide_contacts', { entity: 'Guide', key: 'guide_id', staff: 'INSERT, UPDATE', hidden: ['name', 'phone'] })}

      CREATE TABLE departures (
        ${businessColumns('departures')},
        code text NOT NULL CONSTRAINT departures_code_form CHECK (code ~ '^[A-Z0-9-]{2,40}$'),
        tour_id uuid NOT NULL,
        scope text NOT NULL,
        status text NOT NULL DEFAULT 'PLANNED' CONSTRAINT departures_status_known CHECK (status IN ('PLANNED', 'OPEN',
          'GUARANTEED', 'CLOSED', 'DEPARTED', 'COMPLETED', 'SETTLED', 'CANCELLED')),
        departs_on date NOT NULL,
        returns_on date NOT NULL,
        capacity int NOT NULL CONSTRAINT departures_capacity_range CHECK (capacity BETWEEN 1 AND 1000),
        min_pax int NOT NULL,
        -- Of bookings on hold, confirmed and completed; the trigger on bookings counts.
        seats_taken int NOT NULL DEFAULT 0,
        guide_id uuid,
        event_id uuid,
        opened_at timestamptz(3),
        cancelled_on date,
        cancel_reason text CONSTRAINT departures_reason_known
          CHECK (cancel_reason IN ('UNDER_ENROLMENT', 'FORCE_MAJEURE', 'COMPANY_DECISION')),
        -- Confirmed bookings that the cancellation met, and whether it broke their contracts.
        cancelled_bookings int NOT NULL DEFAULT 0,
        is_breach boolean NOT NULL DEFAULT false,
        CONSTRAINT departures_code_unique UNIQUE (organisation_id, code),
        CONSTRAINT departures_not_oversold CHECK (seats_taken BETWEEN 0 AND capacity),
        CONSTRAINT departures_min_pax_range CHECK (min_pax BETWEEN 1 AND capacity),
        CONSTRAINT departures_lasts CHECK (returns_on BETWEEN departs_on AND departs_on + 59),
        CONSTRAINT departures_opened CHECK (status IN ('PLANNED', 'CANCELLED') OR opened_at IS NOT NULL),
        CONSTRAINT departures_cancelled_says_why CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL)
          AND (status = 'CANCELLED') = (cancelled_on IS NOT NULL)),
        -- 旅遊法 art. 63: notice of 7 days at home, 30 days abroad; Hong Kong and Macau count as abroad.
        CONSTRAINT departures_cancel_notice CHECK (status <> 'CANCELLED' OR is_breach OR cancelled_bookings = 0
          OR cancel_reason = 'FORCE_MAJEURE'
          OR departs_on - cancelled_on >= CASE scope WHEN 'DOMESTIC' THEN 7 ELSE 30 END),
        CONSTRAINT departures_tour FOREIGN KEY (organisation_id, tour_id, scope) REFERENCES tours (organisation_id, id, scope),
        CONSTRAINT departures_guide FOREIGN KEY (organisation_id, guide_id) REFERENCES guides (organisation_id, id),
        CONSTRAINT departures_one_guide EXCLUDE USING gist
          (guide_id WITH =, daterange(departs_on, returns_on, '[]') WITH &&)
          WHERE (guide_id IS NOT NULL AND status <> 'CANCELLED')
      );
      CREATE INDEX departures_by_day ON departures (departs_on, id);
      CREATE INDEX departures_by_status ON departures (status, departs_on, id);
      CREATE INDEX departures_by_own_day ON departures (organisation_id, departs_on, id);
      CREATE INDEX departures_by_tour ON departures (tour_id, departs_on, id);
      CREATE INDEX departures_by_event ON departures (event_id, departs_on, id) WHERE event_id IS NOT NULL;
      ${guard('departures', { entity: 'Departure', staff: 'INSERT, UPDATE', readers: headquartersAndFinance })}
      CREATE POLICY departures_public ON departures FOR SELECT TO PUBLIC USING (opened_at IS NOT NULL);
      -- The same table as departure-transitions.ts.
      ${statusStepsSql(
        'departures',
        [
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
        ],
        'NOT NEW.is_synthetic',
      )}

      CREATE TABLE departure_units (
        id uuid CONSTRAINT departure_units_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        departure_id uuid NOT NULL,
        unit text NOT NULL CONSTRAINT departure_units_unit_known
          CHECK (unit IN ('ADULT', 'CHILD', 'INFANT', 'SENIOR', 'STUDENT')),
        min_age int NOT NULL,
        max_age int NOT NULL,
        -- Seats that one of them takes: none for an infant on a lap.
        pax_count int NOT NULL CONSTRAINT departure_units_pax_range CHECK (pax_count BETWEEN 0 AND 4),
        accompanied_by text[] NOT NULL DEFAULT '{}' CONSTRAINT departure_units_company_known
          CHECK (accompanied_by <@ ARRAY['ADULT', 'CHILD', 'INFANT', 'SENIOR', 'STUDENT']),
        price_minor bigint NOT NULL CONSTRAINT departure_units_price_range CHECK (price_minor BETWEEN 0 AND 100000000),
        CONSTRAINT departure_units_ages CHECK (0 <= min_age AND min_age <= max_age AND max_age <= 130),
        CONSTRAINT departure_units_once UNIQUE (departure_id, unit),
        CONSTRAINT departure_units_departure FOREIGN KEY (organisation_id, departure_id) REFERENCES departures (organisation_id, id)
      );
      ${guard('departure_units', { entity: 'Departure', key: 'departure_id', staff: 'INSERT', readers: headquartersAndFinance })}
      -- A scalar, because PostgreSQL would look for EXISTS in the whole table of departures at once.
      CREATE POLICY departure_units_public ON departure_units FOR SELECT TO PUBLIC
        USING ((SELECT opened_at FROM departures WHERE departures.id = departure_id) IS NOT NULL);

      CREATE TABLE suppliers (
        ${businessColumns('suppliers')},
        name jsonb NOT NULL CONSTRAINT suppliers_name_given CHECK (jsonb_strip_nulls(name) <> '{}'),
        kind text NOT NULL CONSTRAINT suppliers_kind_known CHECK (kind IN
          ('LOCAL_OPERATOR', 'HOTEL', 'TRANSPORT', 'RESTAURANT', 'ATTRACTION', 'INSURANCE'))
      );
      CREATE INDEX suppliers_by_id ON suppliers (organisation_id, id);
      ${guard('suppliers', { entity: 'Supplier', staff: 'INSERT, UPDATE', readers: ['travel_finance'] })}

      CREATE TABLE supplier_services (
        id uuid CONSTRAINT supplier_services_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        departure_id uuid NOT NULL,
        supplier_id uuid NOT NULL,
        description text NOT NULL CONSTRAINT supplier_services_description_length
          CHECK (length(btrim(description)) BETWEEN 1 AND 200),
        cost_minor bigint NOT NULL CONSTRAINT supplier_services_cost_range CHECK (cost_minor BETWEEN 0 AND 100000000000),
        paid_on date,
        CONSTRAINT supplier_services_departure FOREIGN KEY (organisation_id, departure_id) REFERENCES departures (organisation_id, id),
        CONSTRAINT supplier_services_supplier FOREIGN KEY (organisation_id, supplier_id) REFERENCES suppliers (organisation_id, id)
      );
      CREATE INDEX supplier_services_by_departure ON supplier_services (departure_id, id);
      CREATE INDEX supplier_services_by_supplier ON supplier_services (supplier_id, id);
      CREATE INDEX supplier_services_owed ON supplier_services (supplier_id) WHERE paid_on IS NULL;
      ${guard('supplier_services', { entity: 'SupplierService', staff: 'INSERT, UPDATE', readers: ['travel_finance'] })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE supplier_services, suppliers, departure_units, departures, guide_contacts, guides;',
    );
  }
}
