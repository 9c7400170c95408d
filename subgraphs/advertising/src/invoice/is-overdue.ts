/** SQL: an invoice that is owed, and was due before today. */
export const isOverdue = (invoice: string): string =>
  `${invoice}.status IN ('ISSUED', 'PART_PAID') AND ${invoice}.due_on < local_today()`;

/** SQL: an invoice that is owed. */
export const isOwed = (invoice: string): string => `${invoice}.status IN ('ISSUED', 'PART_PAID')`;
