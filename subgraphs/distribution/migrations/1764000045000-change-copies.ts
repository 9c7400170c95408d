import type { MigrationInterface, QueryRunner } from 'typeorm';

const entryKinds = [
  ...[
    'START',
    'RENEW',
    'PAUSE',
    'RESUME',
    'MOVE',
    'TEMPORARY_ADDRESS',
    'STOP',
    'RESTART',
    'EXPIRE',
    'REFUND',
  ],
  ...['COMPLAINT_CREDIT', 'CREDIT_WITHDRAWN', 'REFUND_REVERSED', 'TERM_WITHDRAWN', 'PRICE_CORRECTED'],
  ...['ISSUE_CANCELLED', 'ISSUE_REINSTATED'],
];
const knownKinds = (kinds: readonly string[], more = ''): string => `
  ALTER TABLE subscription_entries DROP CONSTRAINT subscription_entries_kind_known,
    ADD CONSTRAINT subscription_entries_kind_known CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})) ${more};`;

/** A subscription has more or fewer copies from a day on; what is left of its terms is worth that much more or less. */
export class ChangeCopies1764000045000 implements MigrationInterface {
  readonly name = 'ChangeCopies1764000045000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE subscriptions
        ADD former_copies int CONSTRAINT subscriptions_former_copies_range CHECK (former_copies BETWEEN 1 AND 1000 AND former_copies <> copies),
        ADD copies_since date,
        ADD CONSTRAINT subscriptions_copies_changed CHECK ((former_copies IS NULL) = (copies_since IS NULL) AND copies_since >= starts_on);
      -- The term of whose rest a part was made.
      ALTER TABLE subscription_terms ADD split_from uuid,
        ADD CONSTRAINT subscription_terms_own_unique UNIQUE (id, subscription_id),
        ADD CONSTRAINT subscription_terms_split_fkey FOREIGN KEY (split_from, subscription_id) REFERENCES subscription_terms (id, subscription_id);
      ${knownKinds([...entryKinds, 'COPIES_CHANGED'])}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${knownKinds(entryKinds, 'NOT VALID')}
      ALTER TABLE subscription_terms DROP split_from, DROP CONSTRAINT subscription_terms_own_unique;
      ALTER TABLE subscriptions DROP former_copies, DROP copies_since;
    `);
  }
}
