import type { EntityManager } from 'typeorm';
import type { Accrual } from './accruals-of.ts';

export type AccruedMonth = Accrual & { readonly subscriptionId: string; readonly organisationId: string };

const isClosed = `EXISTS (SELECT FROM closed_months closed
  WHERE closed.organisation_id = row.organisation_id AND closed.month = row.month AND closed.reopened_at IS NULL)`;

const asRows = 'unnest($1::uuid[], $2::uuid[], $3::date[], $4::int[], $5::bigint[])';

export const accrualRepository = (manager: EntityManager) => ({
  /** Those of subscriptions in months that are closed. */
  closed(subscriptionIds: readonly string[]): Promise<AccruedMonth[]> {
    return manager.query(
      `SELECT subscription_id AS "subscriptionId", organisation_id AS "organisationId", month::text, issues, amount_minor AS "amountMinor"
       FROM subscription_months row WHERE subscription_id = ANY($1) AND ${isClosed}`,
      [subscriptionIds],
    );
  },
  /** The first days of months that companies have closed. */
  async closedMonths(organisationIds: readonly string[]): Promise<Set<string>> {
    const rows: { closed: string }[] = await manager.query(
      `SELECT organisation_id || ' ' || month AS closed FROM closed_months WHERE organisation_id = ANY($1) AND reopened_at IS NULL`,
      [organisationIds],
    );
    return new Set(rows.map(({ closed }) => closed));
  },
  /** Puts the months of subscriptions in the place of those that stand in open ones; what is the same stays untouched. */
  async replace(subscriptionIds: readonly string[], months: readonly AccruedMonth[]): Promise<void> {
    const reckoned = [
      months.map(({ subscriptionId }) => subscriptionId),
      months.map(({ organisationId }) => organisationId),
      months.map(({ month }) => month),
      months.map(({ issues }) => issues),
      months.map(({ amountMinor }) => String(amountMinor)),
    ];
    await manager.query(
      `DELETE FROM subscription_months row WHERE subscription_id = ANY($6) AND NOT ${isClosed}
         AND (subscription_id, organisation_id, month, issues, amount_minor) NOT IN (SELECT * FROM ${asRows})`,
      [...reckoned, subscriptionIds],
    );
    await manager.query(
      `INSERT INTO subscription_months (subscription_id, organisation_id, month, issues, amount_minor)
       SELECT * FROM ${asRows} AS now (subscription_id, organisation_id, month, issues, amount_minor)
       WHERE NOT EXISTS (SELECT FROM subscription_months row WHERE row.subscription_id = now.subscription_id AND row.month = now.month)`,
      reckoned,
    );
  },
});
