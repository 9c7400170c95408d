/** SQL: an invoice that is owed. */
export const isOwed = (invoice: string): string => `${invoice}.status IN ('ISSUED', 'PART_PAID')`;

/** SQL: an invoice that is owed, and was due before today. */
export const isOverdue = (invoice: string): string =>
  `${isOwed(invoice)} AND ${invoice}.due_on < local_today()`;

/** SQL: what is still to be paid of an invoice that is owed. */
export const outstandingOf = (invoice: string): string =>
  `greatest(${invoice}.total_minor - ${invoice}.credited_minor - ${invoice}.paid_minor, 0)`;
