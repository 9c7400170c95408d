import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The orders in which a plan's runs, a subscription's history and a subscriber's subscriptions are read page by page. */
export class IndexGrowingLists1764000011000 implements MigrationInterface {
  readonly name = 'IndexGrowingLists1764000011000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX delivery_runs_by_plan ON delivery_runs (plan_id, id);
      DROP INDEX subscription_entries_by_subscription, subscriptions_by_subscriber;
      CREATE INDEX subscription_entries_by_subscription ON subscription_entries (subscription_id, entered_at, id);
      CREATE INDEX subscriptions_by_subscriber ON subscriptions (subscriber_id, reference, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX delivery_runs_by_plan, subscription_entries_by_subscription, subscriptions_by_subscriber;
      CREATE INDEX subscription_entries_by_subscription ON subscription_entries (subscription_id, id);
      CREATE INDEX subscriptions_by_subscriber ON subscriptions (subscriber_id, reference);
    `);
  }
}
