import type { MigrationInterface, QueryRunner } from 'typeorm';

const raise = (constraint: string): string =>
  `RAISE EXCEPTION 'not so' USING ERRCODE = 'check_violation', CONSTRAINT = '${constraint}'`;
/** Offices alone have something on account, also where somebody gets what another had. */
const onAccount = (columns: string): string => `
      DROP TRIGGER subscriptions_on_account ON subscriptions;
      CREATE TRIGGER subscriptions_on_account BEFORE INSERT OR UPDATE OF ${columns} ON subscriptions
        FOR EACH ROW WHEN (NEW.is_on_account) EXECUTE FUNCTION check_on_account();`;
const belongings = ['subscriptions', 'delivery_addresses', 'subscriber_contacts'];
const places = ['placements', 'route_stops'];

/**
 * Somebody who was written down twice is one again, and an address at which nobody gets a paper any more goes. Both rows
 * stay, without anything of a person, for what refers to them.
 */
export class MergeSubscribers1764000053000 implements MigrationInterface {
  readonly name = 'MergeSubscribers1764000053000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE subscribers ADD merged_into_id uuid CONSTRAINT subscribers_merged_elsewhere CHECK (merged_into_id <> id),
        ADD change_reason text CONSTRAINT subscribers_change_reason CHECK (length(btrim(change_reason)) BETWEEN 3 AND 500),
        ADD CONSTRAINT subscribers_merged_reason CHECK (merged_into_id IS NULL OR change_reason IS NOT NULL),
        ADD CONSTRAINT subscribers_merged_fkey FOREIGN KEY (merged_into_id, organisation_id) REFERENCES subscribers (id, organisation_id);
      CREATE FUNCTION merge_subscriber() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF OLD.merged_into_id IS NOT NULL THEN ${raise('subscribers_merged')};
          END IF;
          PERFORM FROM subscribers WHERE id = NEW.merged_into_id AND merged_into_id IS NULL FOR SHARE;
          IF NOT FOUND OR ${belongings.map((table) => `EXISTS (SELECT FROM ${table} WHERE subscriber_id = NEW.id)`).join(' OR ')}
          THEN ${raise('subscribers_merged_whole')};
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER subscribers_merge BEFORE UPDATE ON subscribers FOR EACH ROW
        WHEN (OLD.merged_into_id IS DISTINCT FROM NEW.merged_into_id) EXECUTE FUNCTION merge_subscriber();
      CREATE FUNCTION keep_merged() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM FROM subscribers WHERE id = NEW.subscriber_id AND merged_into_id IS NULL FOR SHARE;
          IF NOT FOUND THEN ${raise('subscribers_merged')};
          END IF;
          RETURN NEW;
        END $$;
      ${belongings.map((table) => `CREATE TRIGGER ${table}_of_one BEFORE INSERT OR UPDATE OF subscriber_id ON ${table} FOR EACH ROW EXECUTE FUNCTION keep_merged();`).join('\n      ')}

      ${onAccount('is_on_account, subscriber_id')}

      ALTER TABLE delivery_addresses ADD removed_at timestamptz(3),
        ADD CONSTRAINT delivery_addresses_removed_empty CHECK (removed_at IS NULL OR address = '***' AND address_hash IS NULL);
      CREATE FUNCTION remove_address() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          IF EXISTS (SELECT FROM route_stops WHERE address_id = NEW.id) OR EXISTS (SELECT FROM placements JOIN subscriptions ON subscriptions.id = subscription_id
            WHERE address_id = NEW.id AND during * served && daterange((now() AT TIME ZONE 'Asia/Shanghai')::date, NULL))
          THEN ${raise('delivery_addresses_needed')};
          END IF;
          RETURN NEW;
        END $$;
      CREATE TRIGGER delivery_addresses_remove BEFORE UPDATE OF removed_at ON delivery_addresses FOR EACH ROW
        WHEN (OLD.removed_at IS NULL AND NEW.removed_at IS NOT NULL) EXECUTE FUNCTION remove_address();
      CREATE FUNCTION keep_removed() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          PERFORM FROM delivery_addresses WHERE id = NEW.address_id AND removed_at IS NULL FOR SHARE;
          IF NOT FOUND THEN ${raise('delivery_addresses_removed')};
          END IF;
          RETURN NEW;
        END $$;
      ${places.map((table) => `CREATE TRIGGER ${table}_at_address BEFORE INSERT OR UPDATE OF address_id ON ${table} FOR EACH ROW WHEN (NEW.address_id IS NOT NULL) EXECUTE FUNCTION keep_removed();`).join('\n      ')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${onAccount('is_on_account')}
      DROP FUNCTION keep_removed, remove_address, keep_merged, merge_subscriber CASCADE;
      ALTER TABLE delivery_addresses DROP removed_at;
      ALTER TABLE subscribers DROP merged_into_id, DROP change_reason;
    `);
  }
}
