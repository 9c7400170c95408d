/** What the invoices of a subscription bill, in fen; credit notes are taken off. */
export const billedSql = (subscriptionId: string): string =>
  `coalesce((SELECT sum(total_minor - credited_minor) FROM paper_invoices WHERE subscription_id = ${subscriptionId}), 0)`;

/**
 * Whether by the invoices of a subscription one side still owes the other: one is outstanding or refundable, or they bill
 * more than is to be paid by now, so that a credit note is due.
 */
export const unsettledSql = (subscriptionId: string): string => `(
  EXISTS (SELECT FROM paper_invoices WHERE subscription_id = ${subscriptionId} AND paid_minor <> total_minor - credited_minor)
  OR ${billedSql(subscriptionId)} > (
    SELECT coalesce(sum(amount_minor), 0) FROM subscription_entries WHERE subscription_id = ${subscriptionId} AND is_on_account))`;
