/** Of an invoice, in SQL: whether by it one side still owes the other, be it that it is outstanding or refundable. */
export const unsettledSql = (invoice: string): string =>
  `${invoice}.paid_minor <> ${invoice}.total_minor - ${invoice}.credited_minor`;
