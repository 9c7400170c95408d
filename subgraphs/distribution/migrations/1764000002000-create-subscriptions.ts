import { auditSql, statusStepsSql } from '@media-graph/subgraph';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { everybodyAtHeadquarters, ownThing, protect } from './protect.ts';

export class CreateSubscriptions1764000002000 implements MigrationInterface {
  readonly name = 'CreateSubscriptions1764000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE subscribers (
        ${ownThing('subscribers')},
        reference text NOT NULL CONSTRAINT subscribers_reference_form CHECK (reference ~ '^[A-Z0-9-]{2,30}$'),
        kind text NOT NULL CONSTRAINT subscribers_kind_known CHECK (kind IN ('PERSON', 'OFFICE')),
        CONSTRAINT subscribers_reference_unique UNIQUE (organisation_id, reference),
        CONSTRAINT subscribers_own_unique UNIQUE (id, organisation_id)
      );
      ${auditSql('subscribers', 'Subscriber')}
      ${protect('subscribers', { staff: 'SELECT, INSERT, UPDATE', readers: ['distribution_finance'] })}

      CREATE TABLE subscriber_contacts (
        subscriber_id uuid CONSTRAINT subscriber_contacts_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        name text NOT NULL CONSTRAINT subscriber_contacts_name_given CHECK (length(btrim(name)) BETWEEN 1 AND 60),
        phone text NOT NULL CONSTRAINT subscriber_contacts_phone_form CHECK (phone ~ '^[0-9+() -]{3,20}$'),
        CONSTRAINT subscriber_contacts_subscriber_fkey
          FOREIGN KEY (subscriber_id, organisation_id) REFERENCES subscribers (id, organisation_id)
      );
      ${auditSql('subscriber_contacts', 'Subscriber', 'subscriber_id', 'name', 'phone')}
      ${protect('subscriber_contacts', { staff: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE delivery_addresses (
        ${ownThing('delivery_addresses')},
        subscriber_id uuid NOT NULL,
        address text NOT NULL CONSTRAINT delivery_addresses_given CHECK (length(btrim(address)) BETWEEN 3 AND 200),
        CONSTRAINT delivery_addresses_own_unique UNIQUE (id, organisation_id),
        CONSTRAINT delivery_addresses_subscriber_fkey
          FOREIGN KEY (subscriber_id, organisation_id) REFERENCES subscribers (id, organisation_id)
      );
      CREATE INDEX delivery_addresses_by_subscriber ON delivery_addresses (subscriber_id, id);
      ${auditSql('delivery_addresses', 'DeliveryAddress', 'id', 'address')}
      ${protect('delivery_addresses', { staff: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE route_stops (
        ${ownThing('route_stops')},
        route_id uuid NOT NULL,
        sequence int NOT NULL CONSTRAINT route_stops_sequence_positive CHECK (sequence BETWEEN 1 AND 1000),
        kind text NOT NULL CONSTRAINT route_stops_kind_known CHECK (kind IN ('ADDRESS', 'OUTLET', 'STATION')),
        address_id uuid CONSTRAINT route_stops_address_unique UNIQUE,
        outlet_id uuid CONSTRAINT route_stops_outlet_unique UNIQUE,
        note text CONSTRAINT route_stops_note_short CHECK (length(note) BETWEEN 1 AND 200),
        CONSTRAINT route_stops_place_given CHECK ((kind = 'ADDRESS') = (address_id IS NOT NULL) AND (kind = 'OUTLET') = (outlet_id IS NOT NULL)),
        -- Deferrable, so that one statement may exchange two stops.
        CONSTRAINT route_stops_sequence_unique UNIQUE (route_id, sequence) DEFERRABLE INITIALLY IMMEDIATE,
        CONSTRAINT route_stops_route_fkey FOREIGN KEY (route_id, organisation_id) REFERENCES routes (id, organisation_id),
        CONSTRAINT route_stops_address_fkey FOREIGN KEY (address_id, organisation_id) REFERENCES delivery_addresses (id, organisation_id),
        CONSTRAINT route_stops_outlet_fkey FOREIGN KEY (outlet_id, organisation_id) REFERENCES outlets (id, organisation_id)
      );
      CREATE UNIQUE INDEX route_stops_one_station ON route_stops (route_id) WHERE kind = 'STATION';
      ${auditSql('route_stops', 'RouteStop')}
      ${protect('route_stops', { staff: 'SELECT, INSERT, UPDATE', readers: everybodyAtHeadquarters })}

      CREATE TABLE subscriptions (
        ${ownThing('subscriptions')},
        reference text NOT NULL CONSTRAINT subscriptions_reference_form CHECK (reference ~ '^[A-Z0-9-]{2,30}$'),
        subscriber_id uuid NOT NULL,
        title_id uuid NOT NULL,
        copies int NOT NULL CONSTRAINT subscriptions_copies_range CHECK (copies BETWEEN 1 AND 1000),
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        stopped_on date,
        status text NOT NULL CONSTRAINT subscriptions_status_known CHECK (status IN ('ACTIVE', 'PAUSED', 'STOPPED', 'EXPIRED')),
        price_paid_minor bigint NOT NULL CONSTRAINT subscriptions_price_range CHECK (price_paid_minor BETWEEN 0 AND 100000000000),
        refunded_minor bigint NOT NULL DEFAULT 0 CONSTRAINT subscriptions_refund_covered CHECK (refunded_minor BETWEEN 0 AND price_paid_minor),
        -- Delivered from its first day on, up to the day before it was stopped or the last of its term.
        served daterange NOT NULL GENERATED ALWAYS AS (daterange(starts_on, coalesce(stopped_on, ends_on + 1), '[)')) STORED,
        CONSTRAINT subscriptions_term CHECK (ends_on >= starts_on AND ends_on <= starts_on + 3660),
        CONSTRAINT subscriptions_stop CHECK ((status = 'STOPPED') = (stopped_on IS NOT NULL) AND stopped_on BETWEEN starts_on AND ends_on + 1),
        CONSTRAINT subscriptions_refund_after_stop CHECK (refunded_minor = 0 OR status = 'STOPPED'),
        CONSTRAINT subscriptions_reference_unique UNIQUE (organisation_id, reference),
        CONSTRAINT subscriptions_own_unique UNIQUE (id, organisation_id),
        CONSTRAINT subscriptions_subscriber_fkey FOREIGN KEY (subscriber_id, organisation_id) REFERENCES subscribers (id, organisation_id),
        CONSTRAINT subscriptions_title_fkey FOREIGN KEY (title_id, organisation_id) REFERENCES titles (id, organisation_id)
      );
      CREATE INDEX subscriptions_by_subscriber ON subscriptions (subscriber_id, reference);
      CREATE INDEX subscriptions_by_status ON subscriptions (organisation_id, status, reference);
      CREATE INDEX subscriptions_by_end ON subscriptions (organisation_id, ends_on, reference);
      ${statusStepsSql('subscriptions', ['>ACTIVE', 'ACTIVE>PAUSED', 'PAUSED>ACTIVE', 'ACTIVE>STOPPED', 'PAUSED>STOPPED', 'ACTIVE>EXPIRED', 'EXPIRED>ACTIVE'])}
      ${auditSql('subscriptions', 'PaperSubscription', 'id', 'served')}
      ${protect('subscriptions', { staff: 'SELECT, INSERT, UPDATE', readers: ['distribution_finance'] })}

      CREATE TABLE placements (
        id uuid CONSTRAINT placements_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        subscription_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT placements_kind_known CHECK (kind IN ('REGULAR', 'TEMPORARY')),
        delivery text NOT NULL CONSTRAINT placements_delivery_known CHECK (delivery IN ('CARRIER', 'POST', 'PICKUP')),
        address_id uuid,
        outlet_id uuid,
        during daterange NOT NULL CONSTRAINT placements_during_some CHECK (NOT isempty(during) AND lower(during) IS NOT NULL),
        CONSTRAINT placements_place_given CHECK ((delivery = 'PICKUP') = (outlet_id IS NOT NULL) AND (delivery <> 'PICKUP') = (address_id IS NOT NULL)),
        CONSTRAINT placements_temporary_ends CHECK (kind = 'REGULAR' OR NOT upper_inf(during)),
        CONSTRAINT placements_no_overlap EXCLUDE USING gist (subscription_id WITH =, kind WITH =, during WITH &&),
        CONSTRAINT placements_subscription_fkey FOREIGN KEY (subscription_id, organisation_id) REFERENCES subscriptions (id, organisation_id),
        CONSTRAINT placements_address_fkey FOREIGN KEY (address_id, organisation_id) REFERENCES delivery_addresses (id, organisation_id),
        CONSTRAINT placements_outlet_fkey FOREIGN KEY (outlet_id, organisation_id) REFERENCES outlets (id, organisation_id)
      );
      CREATE INDEX placements_by_address ON placements (address_id, subscription_id) WHERE address_id IS NOT NULL;
      CREATE INDEX placements_by_outlet ON placements (outlet_id, subscription_id) WHERE outlet_id IS NOT NULL;
      ${auditSql('placements', 'PaperSubscription', 'subscription_id')}
      ${protect('placements', { staff: 'SELECT, INSERT, UPDATE, DELETE' })}

      CREATE TABLE pauses (
        id uuid CONSTRAINT pauses_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        subscription_id uuid NOT NULL,
        during daterange NOT NULL CONSTRAINT pauses_during_some CHECK (NOT isempty(during) AND lower(during) IS NOT NULL),
        CONSTRAINT pauses_no_overlap EXCLUDE USING gist (subscription_id WITH =, during WITH &&),
        CONSTRAINT pauses_subscription_fkey FOREIGN KEY (subscription_id, organisation_id) REFERENCES subscriptions (id, organisation_id)
      );
      ${auditSql('pauses', 'PaperSubscription', 'subscription_id')}
      ${protect('pauses', { staff: 'SELECT, INSERT, UPDATE, DELETE', readers: ['distribution_finance'] })}

      CREATE TABLE subscription_entries (
        id uuid CONSTRAINT subscription_entries_pkey PRIMARY KEY,
        organisation_id uuid NOT NULL,
        subscription_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT subscription_entries_kind_known CHECK (kind IN
          ('START', 'RENEW', 'PAUSE', 'RESUME', 'MOVE', 'TEMPORARY_ADDRESS', 'STOP', 'EXPIRE', 'REFUND', 'COMPLAINT_CREDIT')),
        effective_on date NOT NULL,
        days int NOT NULL DEFAULT 0,
        amount_minor bigint NOT NULL DEFAULT 0,
        complaint_id uuid CONSTRAINT subscription_entries_one_credit UNIQUE,
        entered_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        CONSTRAINT subscription_entries_credit_named CHECK ((kind = 'COMPLAINT_CREDIT') = (complaint_id IS NOT NULL)),
        CONSTRAINT subscription_entries_subscription_fkey FOREIGN KEY (subscription_id, organisation_id) REFERENCES subscriptions (id, organisation_id)
      );
      CREATE INDEX subscription_entries_by_subscription ON subscription_entries (subscription_id, id);
      ${auditSql('subscription_entries', 'PaperSubscription', 'subscription_id')}
      ${protect('subscription_entries', { staff: 'SELECT, INSERT', readers: ['distribution_finance'] })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE subscription_entries, pauses, placements, subscriptions, route_stops, delivery_addresses,
        subscriber_contacts, subscribers;
    `);
  }
}
