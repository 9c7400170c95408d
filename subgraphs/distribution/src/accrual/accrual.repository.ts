import type { EntityManager } from 'typeorm';
import type { Accrual } from './accruals-of.ts';

type AccruedMonth = Accrual & { readonly subscriptionId: string; readonly organisationId: string };

export const accrualRepository = (manager: EntityManager) => ({
  /** Puts the months of subscriptions in the place of those that stand there. */
  async replace(subscriptionIds: readonly string[], months: readonly AccruedMonth[]): Promise<void> {
    await manager.query('DELETE FROM subscription_months WHERE subscription_id = ANY($1)', [subscriptionIds]);
    await manager.query(
      `INSERT INTO subscription_months (subscription_id, organisation_id, month, issues, amount_minor)
       SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::int[], $5::bigint[])`,
      [
        months.map(({ subscriptionId }) => subscriptionId),
        months.map(({ organisationId }) => organisationId),
        months.map(({ month }) => month),
        months.map(({ issues }) => issues),
        months.map(({ amountMinor }) => String(amountMinor)),
      ],
    );
  },
});
