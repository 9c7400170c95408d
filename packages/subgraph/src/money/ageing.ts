import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { cny } from './cny.ts';

/** The last day overdue that a bucket holds, in order. */
const buckets = [
  ['CURRENT', 0],
  ['DAYS_1_30', 30],
  ['DAYS_31_60', 60],
  ['DAYS_61_90', 90],
  ['DAYS_OVER_90', Number.POSITIVE_INFINITY],
] as const;

type Owed = { readonly daysOverdue: number; readonly owed: bigint; readonly invoices: number };

/** What is owed, by how long it has been due: each bucket, in order. What is not due yet has been so for 0 days or less. */
export const byAge = (rows: readonly Owed[]) => {
  const aged = Map.groupBy(rows, ({ daysOverdue }) => buckets.findIndex(([, last]) => daysOverdue <= last));
  return buckets.map(([bucket], index) => {
    const own = aged.get(index) ?? [];
    return {
      bucket,
      outstanding: cny(own.reduce((sum, { owed }) => sum + owed, 0n)),
      invoices: own.reduce((sum, { invoices }) => sum + invoices, 0),
    };
  });
};

/**
 * What was owed at the end of a day, by age.
 *
 * @param invoices those that were ever issued, as `row`: with `total_minor`, `issued_on` and `due_on`
 * @param entries SQL of what takes off an invoice, whenever it did: rows of `invoice_id`, `day` and `amount_minor`
 */
export const receivablesOn = async <Row extends ObjectLiteral>(
  invoices: SelectQueryBuilder<Row>,
  day: string,
  entries: string,
) => {
  const owed = 'row.total_minor - coalesce(settled.sum, 0)';
  const rows: Owed[] = await invoices
    .select('CAST(:day AS date) - row.due_on', 'daysOverdue')
    .addSelect(`sum(${owed})::bigint`, 'owed')
    .addSelect('count(*)::int', 'invoices')
    .leftJoin(
      `(SELECT invoice_id, sum(amount_minor) AS sum FROM (${entries}) AS entry WHERE entry.day <= CAST(:day AS date) GROUP BY invoice_id)`,
      'settled',
      'settled.invoice_id = row.id',
    )
    .andWhere('row.issued_on <= CAST(:day AS date)', { day })
    .andWhere(`${owed} > 0`)
    .groupBy('row.due_on')
    .getRawMany();
  return byAge(rows);
};
